/** Chart.js with what bars need registered, as its documents advise for small bundles. */
import { BarController, BarElement, CategoryScale, Chart, LinearScale, Tooltip } from 'chart.js';
import { bars, place } from './bars.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip);

void new Chart(place.appendChild(document.createElement('canvas')), {
	type: 'bar',
	data: {
		labels: bars.map(({ says }) => says),
		datasets: [{ data: bars.map(({ share }) => share), backgroundColor: bars.map(({ color }) => color) }],
	},
	options: { animation: false, indexAxis: 'y', maintainAspectRatio: false, scales: { x: { min: 0, max: 100 } } },
});
