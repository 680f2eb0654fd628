// Loaded into the programs we start before anything else (`node --import`). When the launcher is killed outright, the channel
// between the two closes, and the program ends by itself: a server left behind would keep the port from the next `npm start`.
process.on("disconnect", () => process.kill(process.pid, "SIGTERM"));
// Listening must not keep a program alive that has finished,
process.channel?.unref();
// and is not for the children of this program, which would be given the same options.
process.execArgv.splice(process.execArgv.indexOf("--import"), 2);
