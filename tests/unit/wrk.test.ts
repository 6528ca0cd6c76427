/** What the bench reads of what wrk prints. */
import { expect, test } from 'vitest';
import { readWrk } from '../../bench/hosting';

const PRINTED = `Running 5s test @ http://127.0.0.1:8080/
  2 threads and 64 connections
  Thread Stats   Avg      Stdev     Max   +/- Stdev
    Latency     4.05ms    1.92ms  40.11ms   81.20%
    Req/Sec     7.98k   560.12     9.12k    70.00%
  Latency Distribution
     50%    3.73ms
     75%    4.80ms
     90%    6.10ms
     99%   10.92ms
  79512 requests in 5.01s, 1.62GB read
Requests/sec:  15870.66
Transfer/sec:    331.12MB
`;

test('requests a second, and the time within which 99 of 100 are answered', () => {
	expect(readWrk(PRINTED)).toEqual({ rate: 15870.66, p99: 10.92, failures: 0 });
	expect(readWrk(PRINTED.replace('99%   10.92ms', '99%  870.00us')).p99).toBeCloseTo(0.87);
	expect(readWrk(PRINTED.replace('99%   10.92ms', '99%    1.25s')).p99).toBe(1250);
});

test('what failed is counted: sockets, and answers that are errors', () => {
	const failing = PRINTED.replace(
		'Requests/sec',
		'  Socket errors: connect 1, read 2, write 0, timeout 3\n  Non-2xx or 3xx responses: 4\nRequests/sec',
	);
	expect(readWrk(failing).failures).toBe(10);
});

test('nothing measured is an error', () => {
	expect(() => readWrk('unable to connect to 127.0.0.1:1 Connection refused')).toThrow('measured nothing');
});
