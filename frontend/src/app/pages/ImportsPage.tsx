import { TransferScreen } from "#/features/transfer/ImportsScreen";

export default function ImportsPage() {
  return <TransferScreen />;
}
