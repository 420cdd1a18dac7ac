import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { setApiUrl, setTokenSource } from "./api/client";
import { loadConfig, setOperator } from "./api/config";
import { App } from "./app/App";
import { isPublic, PublicPage } from "./app/PublicPage";
import { StartFailed } from "./app/StartFailed";
import { tokensOf } from "./auth/tokens";
import { isPopupCallback, makeUserManager } from "./auth/userManager";
import { startI18n } from "./i18n/setup";
import "./ui/styles/index.css";

async function start(): Promise<void> {
  const [config] = await Promise.all([loadConfig(), startI18n()]);
  setOperator(config.operator);
  if (isPublic(location.pathname)) {
    render(<PublicPage address={location.pathname} />);
    return;
  }
  const userManager = makeUserManager(config);
  if (isPopupCallback()) {
    await userManager.signinPopupCallback();
    return;
  }
  setApiUrl(config.apiUrl);
  setTokenSource(tokensOf(userManager));
  render(<App userManager={userManager} />);
}

function render(content: React.ReactNode): void {
  const root = document.getElementById("root");
  if (root) createRoot(root).render(<StrictMode>{content}</StrictMode>);
}

start().catch(() => render(<StartFailed />));
