import { getRouteApi } from "@tanstack/react-router";
import { WebhookScreen } from "#/features/publishing/webhook/WebhookScreen";
import { paths } from "#/paths";
import { Requires } from "../ErrorScreens";

const route = getRouteApi(paths.webhook);

export default function WebhookPage() {
  const at = route.useParams();
  return (
    <Requires permission="webhook:read">
      <WebhookScreen key={at.webhookId} at={at} />
    </Requires>
  );
}
