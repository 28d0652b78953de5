// Where the visitor is: asked for only on a click, rounded to about a hundred metres, and kept nowhere but in the link.

/** The visitor's place as `lon,lat` with three decimals; refused or unknown is an error. */
export function whereAmI(): Promise<string> {
  return new Promise((found, failed) => {
    if (!("geolocation" in navigator)) {
      failed(new Error("no geolocation"));
      return;
    }
    const round = (n: number) => Math.round(n * 1000) / 1000;
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => found(`${round(coords.longitude)},${round(coords.latitude)}`),
      failed,
      { timeout: 15_000, maximumAge: 300_000 },
    );
  });
}
