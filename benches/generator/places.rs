//! German cities with longitude, latitude and thousands of inhabitants, roughly: offers are where people are.

use super::dice::Dice;
use stadtkarte::geo::Point;

/// Kilometres of spread for the root of a thousand inhabitants: Berlin's offers lie some eight kilometres around its middle, a small town's one.
const SPREAD: f64 = 0.13;
/// Kilometres of a degree of latitude.
const DEGREE: f64 = 111.2;

/// A city.
pub struct City {
    /// Its name.
    pub name: &'static str,
    /// Longitude of its middle in degrees.
    pub lon: f64,
    /// Latitude of its middle in degrees.
    pub lat: f64,
    /// Thousands of inhabitants.
    pub thousands: u32,
}

impl City {
    /// A city by how many live in it.
    pub fn of(dice: &mut Dice) -> &'static Self {
        &CITIES[dice.weighted(CITIES.iter().map(|city| city.thousands))]
    }

    /// A place in it: most are near its middle, and a large one reaches further.
    pub fn place(&self, dice: &mut Dice) -> Point {
        let [east, north] = dice.normal().map(|n| n * SPREAD * f64::from(self.thousands).sqrt());
        let lat = self.lat + north / DEGREE;
        let lon = self.lon + east / (DEGREE * self.lat.to_radians().cos());
        Point::new(lon, lat).expect("a place in Germany")
    }
}

macro_rules! cities {
    ($($name:literal $lon:literal $lat:literal $thousands:literal,)*) => {
        &[$(City { name: $name, lon: $lon, lat: $lat, thousands: $thousands }),*]
    };
}

/// The cities.
pub const CITIES: &[City] = cities![
    "Berlin" 13.405 52.520 3755, "Hamburg" 9.993 53.551 1892, "München" 11.576 48.137 1512, "Köln" 6.960 50.938 1084,
    "Frankfurt am Main" 8.682 50.111 773, "Stuttgart" 9.183 48.776 632, "Düsseldorf" 6.776 51.226 629, "Leipzig" 12.374 51.340 616,
    "Dortmund" 7.466 51.514 593, "Essen" 7.013 51.456 584, "Bremen" 8.808 53.075 569, "Dresden" 13.738 51.050 563,
    "Hannover" 9.733 52.374 545, "Nürnberg" 11.077 49.452 523, "Duisburg" 6.763 51.434 502, "Bochum" 7.216 51.482 365,
    "Wuppertal" 7.150 51.256 358, "Bielefeld" 8.533 52.022 338, "Bonn" 7.100 50.735 336, "Münster" 7.626 51.962 320,
    "Mannheim" 8.466 49.487 315, "Karlsruhe" 8.404 49.009 309, "Augsburg" 10.898 48.371 301, "Wiesbaden" 8.240 50.083 283,
    "Mönchengladbach" 6.442 51.195 268, "Gelsenkirchen" 7.086 51.518 263, "Aachen" 6.084 50.776 252, "Braunschweig" 10.524 52.266 251,
    "Chemnitz" 12.922 50.833 248, "Kiel" 10.135 54.323 247, "Halle" 11.970 51.483 242, "Magdeburg" 11.629 52.131 239,
    "Freiburg" 7.852 47.999 236, "Krefeld" 6.562 51.339 228, "Mainz" 8.247 49.993 220, "Lübeck" 10.687 53.866 218,
    "Erfurt" 11.029 50.985 214, "Oberhausen" 6.862 51.470 210, "Rostock" 12.128 54.089 209, "Kassel" 9.480 51.313 204,
    "Hagen" 7.471 51.361 189, "Potsdam" 13.065 52.397 186, "Saarbrücken" 6.997 49.234 181, "Hamm" 7.820 51.681 180,
    "Ludwigshafen" 8.446 49.477 174, "Oldenburg" 8.215 53.141 172, "Mülheim" 6.883 51.427 172, "Osnabrück" 8.047 52.280 167,
    "Leverkusen" 6.985 51.046 165, "Darmstadt" 8.651 49.873 162, "Heidelberg" 8.693 49.399 162, "Solingen" 7.083 51.165 160,
    "Regensburg" 12.102 49.013 157, "Herne" 7.226 51.538 157, "Paderborn" 8.755 51.719 154, "Neuss" 6.691 51.199 154,
    "Ingolstadt" 11.426 48.766 141, "Offenbach" 8.767 50.095 133, "Fürth" 10.989 49.478 130, "Ulm" 9.988 48.401 128,
    "Heilbronn" 9.219 49.142 128, "Würzburg" 9.933 49.794 127, "Pforzheim" 8.695 48.891 127, "Wolfsburg" 10.787 52.423 126,
    "Göttingen" 9.936 51.541 118, "Bottrop" 6.929 51.524 117, "Reutlingen" 9.204 48.491 117, "Erlangen" 11.005 49.590 116,
    "Bremerhaven" 8.576 53.540 115, "Koblenz" 7.598 50.357 115, "Bergisch Gladbach" 7.136 50.992 112, "Remscheid" 7.190 51.179 112,
    "Trier" 6.641 49.757 112, "Jena" 11.586 50.928 111, "Recklinghausen" 7.197 51.614 111, "Salzgitter" 10.334 52.155 104,
    "Moers" 6.628 51.451 104, "Siegen" 8.024 50.875 102, "Gütersloh" 8.379 51.907 102, "Hildesheim" 9.952 52.155 101,
    "Hanau" 8.917 50.133 99, "Kaiserslautern" 7.769 49.445 99, "Cottbus" 14.334 51.756 99, "Schwerin" 11.415 53.629 98,
    "Witten" 7.336 51.444 96, "Esslingen" 9.310 48.740 94, "Ludwigsburg" 9.189 48.897 93, "Gießen" 8.678 50.584 93,
    "Tübingen" 9.058 48.520 92, "Gera" 12.083 50.878 92, "Flensburg" 9.437 54.784 92, "Konstanz" 9.175 47.660 85,
    "Zwickau" 12.497 50.718 87, "Marburg" 8.770 50.807 77, "Bamberg" 10.886 49.892 79, "Görlitz" 14.987 51.153 56,
    "Greifswald" 13.388 54.096 59, "Passau" 13.463 48.574 53, "Weimar" 11.329 50.980 65, "Emden" 7.206 53.367 50,
    "Pirna" 13.940 50.960 39, "Lübben" 13.895 51.938 14, "Heidenau" 13.867 50.972 17, "Deggendorf" 12.960 48.834 37,
];
