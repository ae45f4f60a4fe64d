import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { LONGEST_PLAIN, readPlainRequest, type PlainRequest } from '../../../../../domain/http/plain-request';
import { headEnd, type ReadyAnswer } from './ready-answer';
import { sideLane, type SideLane } from './side-lane';

/** Sent and not taken by the reader yet: above this nothing more is answered. Bytes. */
const MOST_UNSENT = 256 * 1024;

/** What is at hand for those who ask plainly. */
export interface Counter {
  /** Whether whoever asks for this may come back afterwards, on the same connection. */
  serves(target: string): boolean;
  /** What can be sent as it is; `null`: the HTTP server has to be asked. Never throws, never rejects. */
  find(request: PlainRequest, address: string): ReadyAnswer | null | Promise<ReadyAnswer | null>;
}

/**
 * Answers plain requests on the connection itself when the answer is ready, without Node's HTTP server in between. Every
 * other request reaches that server as it was sent: what the counter serves through a side lane, after which the next one
 * is answered here again; anything else with the connection, for good.
 */
export function openFastLane(server: Server, counter: Counter): void {
  const [speakHttp] = server.listeners('connection') as ((stream: Duplex) => void)[]; // the first is Node's own
  if (!speakHttp) throw new Error('This HTTP server does not listen for connections.');
  const lanes: Lanes = {
    server,
    counter,
    endOfHead: headEnd(server.keepAliveTimeout),
    aside: new WeakMap(),
    speakHttp: (stream) => speakHttp.call(server, stream),
  };
  server.removeListener('connection', speakHttp);
  server.on('connection', (socket: Socket) => attend(socket, lanes));
  server.prependListener('request', ({ socket }: IncomingMessage, response: ServerResponse) => {
    const visit = lanes.aside.get(socket);
    if (visit) response.once('close', () => comeBack(visit));
  });
}

interface Lanes {
  readonly server: Server;
  readonly counter: Counter;
  readonly endOfHead: ReturnType<typeof headEnd>;
  /** Who is being answered through a side lane, by its stream. */
  readonly aside: WeakMap<object, Visit>;
  readonly speakHttp: (stream: Duplex) => void;
}

/** A connection, for as long as it is ours. */
interface Visit {
  readonly socket: Socket;
  readonly lanes: Lanes;
  /** What came and is not answered yet. */
  held: Buffer | null;
  /** Something has to happen before the next answer: it is looked up, or made, or the reader has to take the last one. */
  isBusy: boolean;
  /** Nothing more will be heard. */
  hasEnded: boolean;
  /** The time-out is that of a connection kept for later. */
  isKept: boolean;
  /** The request before this one: most readers send the same again. */
  last: Asked | null;
  side: SideLane | null;
  leave: () => void;
}

interface Asked {
  readonly bytes: Buffer;
  readonly request: PlainRequest;
}

function attend(socket: Socket, lanes: Lanes): void {
  const visit: Visit = {
    ...{ socket, lanes, held: null, isBusy: false, hasEnded: false, isKept: false, last: null, side: null },
    leave: () => Object.entries(listeners).forEach(([event, listener]) => socket.removeListener(event, listener)),
  };
  const listeners = {
    data: (chunk: Buffer) => hear(visit, chunk),
    end: () => hearEnd(visit),
    timeout: () => timeOut(visit),
    error: () => undefined, // it closes
    close: () => visit.side?.end(),
  };
  for (const [event, listener] of Object.entries(listeners)) socket.on(event, listener);
  socket.setTimeout(lanes.server.headersTimeout);
}

function hear(visit: Visit, chunk: Buffer): void {
  if (visit.hasEnded) return;
  visit.held = visit.held ? Buffer.concat([visit.held, chunk]) : chunk;
  if (visit.isBusy) visit.socket.pause();
  else goOn(visit);
}

function hearEnd(visit: Visit): void {
  visit.hasEnded = true;
  if (!visit.isBusy) visit.socket.destroySoon();
}

function timeOut({ socket, isBusy, side }: Visit): void {
  if (socket.writableLength > 0) return; // a slow reader is a reader
  if (isBusy) side?.timeOut();
  else socket.destroy();
}

/** Answers what is held, in its order, until something has to be waited for. */
function goOn(visit: Visit): void {
  const { socket } = visit;
  visit.isBusy = false;
  socket.cork();
  while (visit.held && !visit.isBusy) answerNext(visit, visit.held);
  socket.uncork();
  if (visit.isBusy) return;
  if (visit.hasEnded) socket.destroySoon();
  else if (socket.isPaused()) socket.resume();
}

function answerNext(visit: Visit, held: Buffer): void {
  const { counter } = visit.lanes;
  const asked = read(held, visit.last);
  if (!asked || !counter.serves(asked.request.target)) return handOver(visit, held);
  const { bytes, request } = (visit.last = asked);
  visit.held = held.length > bytes.length ? held.subarray(bytes.length) : null;
  const found = counter.find(request, visit.socket.remoteAddress ?? 'unknown');
  if (found instanceof Promise) void answerLater(visit, asked, found);
  else answer(visit, asked, found);
}

function read(held: Buffer, last: Asked | null): Asked | null {
  const size = last?.bytes.length ?? 0;
  if (last && held.length >= size && held.compare(last.bytes, 0, size, 0, size) === 0) return last;
  const request = readPlainRequest(held.toString('latin1', 0, LONGEST_PLAIN));
  return request && { request, bytes: Buffer.from(held.subarray(0, request.length)) };
}

async function answerLater(visit: Visit, asked: Asked, finding: Promise<ReadyAnswer | null>): Promise<void> {
  visit.isBusy = true;
  const found = await finding;
  if (visit.socket.destroyed) return;
  visit.isBusy = false;
  answer(visit, asked, found);
  if (!visit.isBusy) goOn(visit);
}

function answer(visit: Visit, { bytes, request }: Asked, found: ReadyAnswer | null): void {
  if (!found) return askAside(visit, bytes);
  const { socket, lanes } = visit;
  socket.write(found.head + lanes.endOfHead(Date.now(), request.isLast), 'latin1');
  if (found.body) socket.write(found.body);
  if (request.isLast) return end(visit);
  if (!visit.isKept) keep(visit);
  if (socket.writableLength < MOST_UNSENT) return;
  visit.isBusy = true;
  socket.once('drain', () => goOn(visit));
}

/** Whatever else was asked is not answered (RFC 9112 §9.6). */
function end(visit: Visit): void {
  visit.held = null;
  visit.hasEnded = true;
}

function keep(visit: Visit): void {
  visit.isKept = true;
  visit.socket.setTimeout(visit.lanes.server.keepAliveTimeout);
}

/** Has the HTTP server answer one request, as if it were the only one. */
function askAside(visit: Visit, bytes: Buffer): void {
  visit.isBusy = true;
  visit.isKept = false;
  visit.socket.setTimeout(0); // it may take its time
  visit.side ??= openSide(visit);
  visit.side.hear(bytes);
}

function openSide(visit: Visit): SideLane {
  const side = sideLane(visit.socket);
  visit.lanes.aside.set(side.stream, visit);
  visit.lanes.speakHttp(side.stream);
  return side;
}

/** The request that was answered aside is over. */
function comeBack(visit: Visit): void {
  if (!visit.side?.isOpen()) return;
  keep(visit);
  goOn(visit);
}

/** The HTTP server gets the connection itself, and whatever came on it. */
function handOver(visit: Visit, held: Buffer): void {
  const { socket, lanes } = visit;
  visit.held = null;
  visit.isBusy = true;
  if (visit.hasEnded) return socket.destroySoon(); // whoever has left takes no other answer
  visit.side?.leave();
  visit.leave();
  socket.uncork();
  socket.setTimeout(0);
  socket.pause();
  socket.unshift(held);
  lanes.speakHttp(socket);
  process.nextTick(() => socket.resume());
}
