import { getRouteApi } from "@tanstack/react-router";
import { WebhookScreen } from "#/features/publishing/webhook/WebhookScreen";
import { paths } from "#/paths";

const route = getRouteApi(paths.webhook);

export default function WebhookPage() {
  const at = route.useParams();
  return <WebhookScreen key={at.webhookId} at={at} />;
}
