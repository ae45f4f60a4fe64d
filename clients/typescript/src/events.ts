/** One Server-Sent Event that carries data. */
export interface ServerEvent {
  readonly id: string;
  readonly data: string;
}

/** The events in the lines of an event stream (WHATWG HTML §9.2.6), as far as the newsroom sends them. */
export async function* eventsIn(lines: AsyncIterable<string>): AsyncGenerator<ServerEvent> {
  let id = '';
  let data: string[] = [];
  for await (const line of lines) {
    if (line === '') {
      if (data.length > 0) yield { id, data: data.join('\n') };
      data = [];
      continue;
    }
    const [, field = '', value = ''] = /^([^:]*)(?:: ?(.*))?$/.exec(line) ?? [];
    if (field === 'id') id = value;
    if (field === 'data') data.push(value);
  }
}
