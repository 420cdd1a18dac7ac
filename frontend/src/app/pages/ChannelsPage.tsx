import { ChannelsScreen } from "#/features/publishing/channel/ChannelsScreen";

export default function ChannelsPage() {
  return <ChannelsScreen />;
}
