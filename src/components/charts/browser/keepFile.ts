/** Offers data as a file to keep. */
export function keepFile(data: Blob, name: string): void {
	const url = URL.createObjectURL(data);
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	// Some browsers start the download after the click returns; the address may go once they have.
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
