import { Worker } from "node:worker_threads";

interface Job<Request, Response> {
  readonly request: Request;
  readonly resolve: (response: Response) => void;
  readonly reject: (error: Error) => void;
}

interface PoolOptions {
  /** Path of the bundled worker program. */
  readonly program: string;
  /** How many threads at most; a thread starts when there is work for it. */
  readonly size: number;
  /** A job that takes longer is given up, and its thread with it. */
  readonly timeoutMs: number;
}

export interface WorkerPool<Request, Response> {
  run(request: Request): Promise<Response>;
}

/**
 * A few worker threads that answer one message at a time. Waiting jobs queue in order. A thread that dies or takes too
 * long fails its own job only; the next job gets a new thread. Idle threads do not keep a process alive.
 */
export function workerPool<Request, Response>({
  program,
  size,
  timeoutMs,
}: PoolOptions): WorkerPool<Request, Response> {
  const queue: Job<Request, Response>[] = [];
  const idle: Worker[] = [];
  const forgetters = new WeakMap<Worker, () => void>();
  let threads = 0;

  function next(): void {
    if (queue.length === 0) return;
    const worker = idle.pop() ?? (threads < size ? start() : undefined);
    const job = worker === undefined ? undefined : queue.shift();
    if (worker === undefined || job === undefined) return;
    work(worker, job);
  }

  function start(): Worker {
    threads += 1;
    // The thread sees no environment: it needs no secret, and user text passes through it.
    const worker = new Worker(program, { env: { NODE_ENV: "production" } });
    // An error outside a job has nobody to tell; unheard it would end the process.
    return worker.on("error", () => {});
  }

  function work(worker: Worker, job: Job<Request, Response>): void {
    const timer = setTimeout(() => fail(new Error(`the worker thread took longer than ${timeoutMs} ms`)), timeoutMs);
    const ended = (code: number) => fail(new Error(`the worker thread ended with ${code}`));
    const settled = () => {
      clearTimeout(timer);
      worker.off("message", answered).off("error", fail).off("exit", ended);
    };
    const answered = (response: Response) => {
      settled();
      rest(worker);
      job.resolve(response);
      next();
    };
    const fail = (error: Error) => {
      settled();
      threads -= 1;
      void worker.terminate();
      job.reject(error);
      next();
    };
    worker.off("exit", forgetters.get(worker) ?? ended);
    worker.on("message", answered).on("error", fail).on("exit", ended);
    worker.ref();
    worker.postMessage(job.request);
  }

  /** An idle thread that ends is forgotten, and one that waits keeps no process alive. */
  function rest(worker: Worker): void {
    const forget = () => {
      idle.splice(idle.indexOf(worker), 1);
      threads -= 1;
    };
    forgetters.set(worker, forget);
    worker.on("exit", forget);
    worker.unref();
    idle.push(worker);
  }

  return {
    run: (request) =>
      new Promise<Response>((resolve, reject) => {
        queue.push({ request, resolve, reject });
        next();
      }),
  };
}
