import { getRouteApi } from "@tanstack/react-router";
import { ChannelScreen } from "#/features/publishing/channel/ChannelScreen";
import { paths } from "#/paths";
import { Requires } from "../ErrorScreens";

const route = getRouteApi(paths.channel);

export default function ChannelPage() {
  const { channelKey } = route.useParams();
  return (
    <Requires permission="channel:read">
      <ChannelScreen key={channelKey} channelKey={channelKey} />
    </Requires>
  );
}
