import { runCheck } from "./run-check";

/** This machine's day: Swedish writes dates as ISO 8601 does. */
const today = new Date().toLocaleDateString("sv-SE");

// A reader that has seen enough (`| head`) closes the pipe: no error of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

runCheck(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  today,
}).then(
  (status) => {
    // Not process.exit: what was written may still be on its way through a pipe.
    process.exitCode = status;
  },
  (error: unknown) => {
    // Status 1 would say that the file has errors.
    process.exitCode = 2;
    console.error("This is a defect of Dealsheet. Please report it with the lines below.\n", error);
  },
);
