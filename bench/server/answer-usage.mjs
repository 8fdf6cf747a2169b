// Tells the parent process how much memory and processor time this one has used, when asked.
process.on("message", (word) => {
  if (word === "usage") process.send?.({ rss: process.memoryUsage().rss, cpu: process.cpuUsage() });
});
