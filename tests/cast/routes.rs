//! The routes of the house, read from its pages of them, so that a test that walks them meets a new one on the day it is written.

/// One route of the house.
#[derive(Debug, Clone)]
pub struct Route {
    /// Its path, with its parts in braces.
    pub path: String,
    /// Whether it answers to being looked at.
    pub get: bool,
    /// Whether forms are sent to it.
    pub post: bool,
}

/// Where routes stand: all on one page, but for those of the GIS interfaces and of our own API.
const PAGES: [&str; 5] = ["http.rs", "http/ogc.rs", "http/api.rs", "http/hsds.rs", "http/feeds.rs"];

/// All routes of the house.
pub fn routes() -> Vec<Route> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut routes = Vec::new();
    for page in PAGES {
        let source = std::fs::read_to_string(folder.join(page)).expect("the routes");
        let calls = source.split(".route(").skip(1);
        routes.extend(calls.filter_map(|rest| route(&source, within(rest))));
    }
    assert!(routes.len() >= 60, "the routes stand where they are looked for: {routes:?}");
    assert!(routes.iter().all(|route| route.get || route.post), "each says how: {routes:?}");
    routes
}

/// What stands before the bracket that closes a call.
fn within(rest: &str) -> &str {
    let mut depth = 0;
    let end = rest.find(|c| {
        depth += match c {
            '(' => 1,
            ')' => -1,
            _ => 0,
        };
        depth < 0
    });
    &rest[..end.unwrap_or(rest.len())]
}

/// What a call says: a path, and either its handlers or the name under which they stand above it.
fn route(source: &str, call: &str) -> Option<Route> {
    let (path, handlers) = call.split_once('"')?.1.split_once('"')?;
    let name = handlers.trim_matches(|c: char| !c.is_alphanumeric() && c != '_');
    let above = source.split_once(&format!("let {name} = "));
    let handlers = above.map_or(handlers, |(_, rest)| rest.split(';').next().unwrap_or_default());
    let (get, post) = (handlers.contains("get("), handlers.contains("post("));
    Some(Route { path: path.to_owned(), get, post })
}

/// Whether a route is a file of a filtered view, which one takes along.
fn is_taken(route: &str) -> bool {
    let file = route.strip_prefix("/{network}/{lang}/");
    file.is_some_and(|file| file == "calendar.ics" || file.starts_with("offers."))
}

/// Whether a route takes a filter.
fn is_list(route: &str) -> bool {
    let ends = ["{lang}", "list", "places", "print", "nearby", "facets", "organisations"];
    ends.iter().any(|end| route.ends_with(end)) || route.contains("offers")
}

/// What somebody looks for that must not be found: offers, words and places.
pub struct Hunt<'h> {
    /// The identifiers of offers and organisations, as they stand in addresses.
    pub ids: &'h [String],
    /// A word to search for.
    pub word: &'h str,
    /// Categories to filter by.
    pub categories: &'h str,
    /// Where to look, each longitude and latitude.
    pub spots: &'h [[f64; 2]],
    /// Flyers that all of it was put on.
    pub flyers: &'h [String],
}

impl Hunt<'_> {
    /// Every route that can be looked at, filled in with every value that could lead there.
    pub fn questions(&self) -> Vec<String> {
        let routes = routes().into_iter().filter(|route| route.get);
        let asked: Vec<String> = routes
            .flat_map(|route| ["de", "ar"].map(|lang| self.filled(&route.path, lang)).concat())
            .collect();
        let open = asked.iter().find(|path| path.contains('{'));
        assert_eq!(open, None, "a part of a route that `Hunt::filled` has no value for");
        asked
    }

    /// One route with every value that its parts can have.
    fn filled(&self, route: &str, lang: &str) -> Vec<String> {
        if let Some((root, path)) = route.split_once("/ogc") {
            let root = root.replace("{network}", "ludwigsburg");
            return self.geodata(&format!("{root}/ogc"), path, lang);
        }
        let taken = is_taken(route);
        let lists = taken || is_list(route);
        let filled = route
            .replace("{network}", "ludwigsburg")
            .replace("{slug}", "ludwigsburg")
            .replace("{year}", "2026")
            .replace("{lang}", lang)
            .replace("/icon/{name}", "/icon/192.png")
            .replace("{name}", "nothing.css")
            .replace("{*rest}", "nothing")
            .replace("{begin}", "2026-08-31T15:00")
            .replace("{secret}", &"7f".repeat(32))
            .replace("/embed/{id}", "/embed/map");
        if filled.contains("{offer}") {
            return self.ids.iter().map(|id| filled.replace("{offer}", id)).collect();
        }
        if filled.contains("/flyer/{id}") && !filled.starts_with("/desk") {
            return self.on_paper(&filled, lang);
        }
        if filled.contains("{id}") {
            return self.ids.iter().map(|id| filled.replace("{id}", id)).collect();
        }
        if filled.contains("{z}") {
            let around = |z| self.spots.iter().map(move |at| (z, *at));
            let tiles = (0..20).flat_map(around).map(|(z, at)| tile(&filled, z, at));
            return tiles.flat_map(|tile| [tile.replace(".geojson", ".mvt"), tile]).collect();
        }
        if lists { self.listed(&filled, taken, lang) } else { vec![filled] }
    }

    /// A list with every filter; what is taken along of it refuses what it does not know.
    fn listed(&self, filled: &str, taken: bool, lang: &str) -> Vec<String> {
        // A page has its language in its path and refuses nothing it does not know.
        let program = filled.contains("offers") || filled.starts_with("/api/");
        let lang_is = if program { "lang" } else { "x" };
        let filters = self.filters();
        let asked = filters.iter().map(|filter| match taken {
            // What is taken along refuses what it does not know.
            true => format!("{filled}?{filter}"),
            false => format!("{filled}?{filter}&{lang_is}={lang}"),
        });
        asked.collect()
    }

    /// The flyers on several papers, in one language and in all.
    fn on_paper(&self, route: &str, lang: &str) -> Vec<String> {
        let with = |id: &String| {
            let one = route.replace("{id}", id);
            let all = format!("{}/all", one.trim_end_matches(&format!("/{lang}")));
            [all, format!("{one}?paper=a4-folded"), format!("{one}?paper=a3"), one]
        };
        self.flyers.iter().flat_map(with).collect()
    }

    /// One route of a GIS interface with every value that its parts can have, for programs and for people.
    fn geodata(&self, root: &str, path: &str, lang: &str) -> Vec<String> {
        let own = path.replace("{grid}", "WebMercatorQuad");
        if own.contains("{z}") {
            let around = |z| self.spots.iter().map(move |at| (z, *at));
            let own = format!("{root}{}", own.replace("{collection}", "offers"));
            let tiles =
                (0..20).flat_map(around).map(|(z, at)| tile(&own, z, at).replace(".geojson", ""));
            return tiles
                .flat_map(|tile| ["json", "mvt"].map(|form| format!("{tile}?f={form}")))
                .collect();
        }
        let mut asked = Vec::new();
        for collection in ["offers", "offers-without-place"] {
            let own = format!("{root}{}", own.replace("{collection}", collection));
            let ids = if own.contains("{id}") { self.ids } else { &[String::new()] };
            for own in ids.iter().map(|id| own.replace("{id}", id)) {
                let filters =
                    if own.ends_with("/items") { self.filters() } else { vec!["".into()] };
                let filters = filters.iter().filter(|filter| !filter.contains("near="));
                let whole =
                    filters.map(|filter| format!("{own}?{filter}&lang={lang}").replace("?&", "?"));
                asked.extend(whole.flat_map(|one| [format!("{one}&f=html"), one]));
            }
        }
        asked
    }

    /// Every order and every filter that could narrow a place down.
    fn filters(&self) -> Vec<String> {
        let word = self.word;
        let mut all = vec![
            String::new(),
            format!("q={word}"),
            format!("ids={}", self.ids.join(",")),
            format!("category={}", self.categories),
        ];
        for [lon, lat] in self.spots {
            let around = |d: f64| format!("bbox={},{},{},{}", lon - d, lat - d, lon + d, lat + d);
            let near = format!("near={lon},{lat}");
            all.extend([near.clone(), format!("{near}&q={word}"), around(0.0005), around(0.05)]);
        }
        all
    }
}

fn tile(route: &str, z: u32, [lon, lat]: [f64; 2]) -> String {
    let n = f64::from(1u32 << z);
    let x = ((lon + 180.0) / 360.0 * n) as u32;
    let y = ((1.0 - lat.to_radians().tan().asinh() / std::f64::consts::PI) / 2.0 * n) as u32;
    route
        .replace("{z}", &z.to_string())
        .replace("{x}", &x.to_string())
        .replace("{y}", &format!("{y}.geojson"))
        .replace(".geojson.geojson", ".geojson")
}
