/** Answers the messages of whoever forked this process, by the name in `do`, one after another. */
export function answer(commands) {
  let turn = Promise.resolve();
  process.on('message', (message) => {
    turn = turn
      .then(() => commands[message.do](message))
      .then(
        (result) => process.send({ result: result ?? null }),
        (error) => process.send({ error: `${message.do}: ${error.message}` }),
      );
  });
}
