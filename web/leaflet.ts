// All of Leaflet that the page uses; a move to its next version touches this file alone.
export { Control, DivIcon, DomEvent, GeoJSON, LatLng, LatLngBounds, Map as LeafletMap, Marker, SVG } from "leaflet";
export type { LeafletMouseEvent } from "leaflet";
