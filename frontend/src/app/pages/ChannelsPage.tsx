import { ChannelsScreen } from "#/features/publishing/channel/ChannelsScreen";
import { Requires } from "../ErrorScreens";

export default function ChannelsPage() {
  return (
    <Requires permission="channel:read">
      <ChannelsScreen />
    </Requires>
  );
}
