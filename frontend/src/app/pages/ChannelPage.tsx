import { getRouteApi } from "@tanstack/react-router";
import { ChannelScreen } from "#/features/publishing/channel/ChannelScreen";
import { paths } from "#/paths";

const route = getRouteApi(paths.channel);

export default function ChannelPage() {
  const { channelKey } = route.useParams();
  return <ChannelScreen key={channelKey} channelKey={channelKey} />;
}
