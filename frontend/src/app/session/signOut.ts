const CHANNEL = "integrationsplan-session";

/** Other tabs of this browser hold tokens of their own: they are told, so that signing out means everywhere. */
export function tellOtherTabs(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage("signed-out");
  channel.close();
}

export function onSignedOutElsewhere(act: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = act;
  return () => channel.close();
}
