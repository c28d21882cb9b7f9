/** What HubSpot's worker has beside the language itself and we use; it has no DOM, so its types are not taken. */
declare function setTimeout(run: () => void, ms: number): number;
declare function clearTimeout(timer: number): void;
declare function setInterval(run: () => void, ms: number): number;
declare function clearInterval(timer: number): void;
