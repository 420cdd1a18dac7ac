import { useParams } from "@tanstack/react-router";
import { HelpScreen } from "#/features/help/HelpScreen";
import { startTour } from "#/features/tour/tour";

export default function HelpPage() {
  const { area } = useParams({ strict: false });
  return <HelpScreen area={area} onTour={startTour} />;
}
