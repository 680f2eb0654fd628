import { useSyncExternalStore } from "react";

const never = () => () => {};

/** False on the server and until the page's scripts run: what cannot work without them is not offered before. */
export const useScriptsRun = () =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
