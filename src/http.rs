//! Every route on one page, and behind it one file per thing that visitors ask for.
//!
//! Tiles and lists for machines stand outside every layer, since they are asked for a hundred times as often as pages.

mod about;
mod account;
mod act;
mod answer;
mod api;
mod asset;
mod basemap;
mod cache;
mod card;
mod chips;
mod counted;
mod data;
mod dcat;
mod doors;
mod embed;
mod entries;
mod exchange;
mod face;
mod feature;
mod feeds;
mod filters;
mod form;
mod front;
mod germany;
mod ground;
mod health;
mod hsds;
mod join;
mod keys;
mod known;
mod linger;
mod list;
mod map;
mod meeting;
mod moved;
mod offer;
mod office;
mod ogc;
mod open;
mod organisation;
mod origin;
mod paper;
mod peer;
mod places;
mod reach;
mod refuse;
mod resident;
mod session;
mod sheet;
mod sitemap;
mod start;
mod take;
#[cfg(test)]
mod tests;
mod tile;
mod titled;
mod visit;
mod when;

use crate::basemap::Basemap;
use crate::desk::Desk;
use axum::Router;
use axum::extract::{DefaultBodyLimit, Request};
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::from_fn_with_state;
use axum::response::Response;
use axum::routing::{get, post};
use cache::Cache;
pub use doors::Doors;
pub use linger::Door;
use peer::Limits;
pub use peer::Peer;
use std::sync::Arc;
use std::time::Duration;
use tower::ServiceBuilder;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::timeout::TimeoutLayer;

/// How long a page may take before the visitor is told that it took too long.
const PATIENCE: Duration = Duration::from_secs(20);

/// The same where staff bring in files, over a line that may be slow.
const FILES: Duration = Duration::from_secs(180);

/// How many bytes anybody may send us.
const LONGEST: usize = 256 * 1024;

/// What every page is served with: nothing from elsewhere, nothing inline, no foreign frame.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self'; \
    manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'";

/// What the doors need of the house.
struct House {
    desk: Arc<Desk>,
    basemap: Basemap,
    grounds: basemap::Grounds,
    cache: Cache,
    limits: Limits,
    stamps: resident::Stamps,
    /// Names this build in every ETag.
    build: String,
}

/// All doors of a house.
pub fn doors(desk: Arc<Desk>, basemap: Basemap) -> Doors {
    let cache = Cache::new(desk.settings.cache_megabytes.saturating_mul(1024 * 1024));
    // Pages say which map stands underneath.
    let map = basemap.about().map(|about| about.version.clone()).unwrap_or_default();
    let build = answer::build() + &map;
    let (grounds, limits) = (basemap::Grounds::default(), Limits::default());
    let stamps = resident::Stamps::default();
    let house = Arc::new(House { desk, basemap, grounds, cache, limits, stamps, build });
    let benched = std::env::var_os("STADTKARTE_BENCH").is_some_and(|value| value == "1");
    let data = if benched { data().route("/bench/fixed", get(fixed)) } else { data() };
    let pages = dressed(pages(), &house, PATIENCE).merge(dressed(files(), &house, FILES));
    let routes = data.merge(api::routes()).merge(pages).with_state(house.clone());
    Doors::new(house, routes)
}

/// Pages with what stands around every one of them, and for so long.
fn dressed(
    pages: Router<Arc<House>>,
    house: &Arc<House>,
    patience: Duration,
) -> Router<Arc<House>> {
    let around = ServiceBuilder::new()
        .map_response(guard)
        .layer(CompressionLayer::new())
        .layer(CatchPanicLayer::custom(refuse::accident))
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, patience))
        .layer(DefaultBodyLimit::max(LONGEST))
        .layer(from_fn_with_state(house.clone(), session::own_pages_only));
    pages.layer(around)
}

/// What programs and the page's own script ask for.
fn data() -> Router<Arc<House>> {
    Router::new()
        .route("/{network}/tiles/{z}/{x}/{y}", get(tile::tile))
        .route("/{network}/embed/{id}/tiles/{z}/{x}/{y}", get(embed::tile))
        .route("/{network}/embed/{id}/colours.css", get(embed::colours))
        .route("/{network}/offers.geojson", get(feature::offers))
        .route("/{network}/boundary.geojson", get(ground::boundary))
        .route("/{network}/colours.css", get(ground::colours))
        .route("/{network}/icon/{name}", get(face::icon))
        .route("/{network}/preview.png", get(face::preview))
        .route("/favicon.ico", get(face::favicon))
        .route("/apple-touch-icon.png", get(face::touch_icon))
        .route("/basemap/tiles.json", get(basemap::description))
        .route("/basemap/{z}/{x}/{y}", get(basemap::tile))
        .route("/assets/{name}", get(asset::asset))
        .route("/health", get(health::health))
}

/// What people look at.
fn pages() -> Router<Arc<House>> {
    Router::new()
        .route("/", get(front::networks))
        .route("/robots.txt", get(sitemap::robots))
        .route("/sitemap.xml", get(sitemap::index))
        .route("/{network}/sitemap.xml", get(sitemap::network))
        .route("/{network}", get(front::network))
        .route("/{network}/{lang}", get(map::map))
        .route("/{network}/{lang}/list", get(map::part))
        .route("/{network}/{lang}/manifest.webmanifest", get(face::manifest))
        .route("/{network}/{lang}/places", get(places::places))
        .route("/{network}/{lang}/offer/{id}", get(offer::offer))
        .route("/{network}/{lang}/offer/{id}/calendar.ics", get(offer::calendar))
        .route("/{network}/{lang}/offer/{id}/qr.svg", get(offer::code))
        .route("/{network}/{lang}/organisation/{id}", get(organisation::organisation))
        .route("/{network}/{lang}/exchange", get(exchange::exchange))
        .route("/{network}/{lang}/about", get(about::about))
        .route("/{network}/{lang}/imprint", get(about::imprint))
        .route("/{network}/{lang}/privacy", get(about::privacy))
        .route("/{network}/{lang}/accessibility", get(about::accessibility))
        .merge(joining())
        .merge(residents())
        .merge(account())
        .merge(office())
        .merge(embedding())
        .merge(paper())
        .merge(feeds::routes())
        .merge(knowing())
        .merge(meetings())
        .merge(ogc::routes())
        .merge(hsds::routes())
        .merge(keys())
        .fallback(refuse::nowhere)
}

/// Organisations that ask to join, with their first offer.
fn joining() -> Router<Arc<House>> {
    Router::new()
        .route("/{network}/{lang}/join", get(join::open).post(join::write))
        .route("/{network}/{lang}/join/{secret}", get(join::go_on).post(join::write_on))
        .route("/{network}/{lang}/join/confirm/{secret}", get(join::ask).post(join::confirm))
        .route("/{network}/{lang}/find", get(form::find))
        .route(
            "/{network}/{lang}/sentence",
            post(form::sentence).layer(DefaultBodyLimit::max(form::LONGEST_QUESTION)),
        )
}

/// What residents tell: that something is wrong, a letter to an organisation, what they did not find.
fn residents() -> Router<Arc<House>> {
    let report = get(resident::ask_report).post(resident::tell_report);
    let about_offer = get(resident::ask_about_offer).post(resident::tell_about_offer);
    let organisation = get(resident::ask_organisation).post(resident::tell_organisation);
    Router::new()
        .route("/act/{secret}", get(act::show).post(act::answer))
        .route("/act/{secret}/form", get(act::form::open).post(act::form::write))
        .route("/{network}/{lang}/offer/{id}/report", report)
        .route("/{network}/{lang}/offer/{id}/write", about_offer)
        .route("/{network}/{lang}/organisation/{id}/write", organisation)
        .route("/{network}/{lang}/missed", get(resident::ask_missed).post(resident::tell_missed))
        .route("/mail/stop/{secret}", get(account::stop::open).post(account::stop::stop))
}

/// Signing in, one's own organisations, and writing offers.
fn account() -> Router<Arc<House>> {
    Router::new()
        .route("/account/sign-in", get(account::sign_in::ask).post(account::sign_in::send))
        .route(
            "/account/sign-in/{secret}",
            get(account::sign_in::open).post(account::sign_in::sign_in),
        )
        .route("/account/sign-out", post(account::sign_in::sign_out))
        .route("/account/fitting", get(account::fitting::fitting))
        .route("/account/offer/new", get(form::write::new).post(form::write::write_new))
        .route("/account/offer/{id}", get(form::write::change).post(form::write::write_change))
        .route("/account/offer/{id}/dates", get(account::dates::dates).post(account::dates::choose))
        .route("/account/draft/{id}", get(form::write::draft).post(form::write::write_draft))
        .route("/account", get(account::home::home))
        .route("/account/settings", get(account::settings::settings).post(account::settings::save))
        .route(
            "/account/settings/delete",
            get(account::settings::farewell).post(account::settings::delete),
        )
        .route("/account/organisation/{id}", get(account::organisation::organisation))
        .route(
            "/account/organisation/{id}/edit",
            get(account::edit::edit).post(account::edit::save),
        )
        .route("/account/organisation/{id}/invite", post(account::organisation::invite))
        .route("/account/organisation/{id}/leave", post(account::organisation::leave))
        .route("/account/organisation/{id}/remove", post(account::organisation::remove))
        .route("/account/organisation/{id}/ask", post(account::organisation::ask))
        .route(
            "/account/invitation/{secret}",
            get(account::invitation::open).post(account::invitation::accept),
        )
        .route("/account/network/{slug}", get(account::team::team))
        .route("/account/network/{slug}/invite", post(account::team::invite))
        .route("/account/network/{slug}/remove", post(account::team::remove))
        .route("/account/translate/{slug}", get(account::translate::translate))
}

/// The desk of a network's staff.
fn office() -> Router<Arc<House>> {
    Router::new()
        .route("/desk", get(office::front::networks))
        .route("/desk/{network}", get(office::queue::queue).post(office::queue::decide))
        .route("/desk/{network}/archive", get(office::archive::archive))
        .route("/desk/{network}/history", get(office::history::history))
        .route("/desk/{network}/settings", get(office::settings::page).post(office::settings::save))
        .route("/desk/{network}/merge", get(office::merge::merge).post(office::merge::decide))
        .route("/desk/{network}/offer/{id}", get(office::entry::entry).post(office::entry::decide))
        .route(
            "/desk/{network}/organisation/{id}",
            get(office::organisation::page).post(office::organisation::decide),
        )
}

/// The map on other sites: frames, their data, the small script, oEmbed, and the page that writes them.
fn embedding() -> Router<Arc<House>> {
    Router::new()
        .route("/stadtkarte-map.js", get(embed::script))
        .route("/oembed", get(embed::oembed::oembed))
        .route("/{network}/embed/{id}", get(embed::open))
        .route("/{network}/embed/{id}/{lang}", get(embed::page))
        .route("/{network}/embed/{id}/{lang}/list", get(embed::part))
        .route("/{network}/embed/{id}/{lang}/places", get(embed::places))
        .route("/{network}/embed/{id}/{lang}/offer/{offer}", get(embed::offer))
        .route("/desk/{network}/embeds", get(office::embeds::all).post(office::embeds::decide))
        .route(
            "/desk/{network}/embed/{id}",
            get(office::embeds::edit::edit).post(office::embeds::edit::save),
        )
}

/// What is printed: welcome flyers.
fn paper() -> Router<Arc<House>> {
    Router::new()
        .route("/{network}/flyer/{id}/{lang}", get(paper::flyer))
        .route("/{network}/{lang}/print", get(paper::list))
        .route("/desk/{network}/flyers", get(office::flyers::flyers))
        .route("/desk/{network}/flyer/new", get(office::flyer::new).post(office::flyer::make))
        .route("/desk/{network}/flyer/{id}", get(office::flyer::page).post(office::flyer::save))
}

/// Spreadsheets and other files that staff bring in.
fn files() -> Router<Arc<House>> {
    let large = DefaultBodyLimit::max(office::files::LONGEST);
    Router::new()
        .route(
            "/desk/{network}/files",
            get(office::files::files).post(office::files::bring).layer(large),
        )
        .route("/desk/{network}/files/{id}", get(office::files::file).post(office::files::decide))
}

/// What a network knows about itself: reports, counts, needs.
fn knowing() -> Router<Arc<House>> {
    Router::new()
        .route("/desk/{network}/report", get(office::report::report))
        .route("/desk/{network}/report.xlsx", get(office::report::workbook))
        .route("/desk/{network}/report.csv", get(office::report::csv))
        .route("/desk/{network}/report/{year}", get(office::report::review::review))
        .route("/desk/{network}/numbers", get(office::report::numbers::numbers))
        .route("/desk/{network}/numbers.xlsx", get(office::report::numbers::workbook))
}

/// The meetings of a network and its members, what members need, and what staff ask them.
fn meetings() -> Router<Arc<House>> {
    Router::new()
        .route("/{network}/{lang}/meeting/{id}/calendar.ics", get(meeting::calendar))
        .route(
            "/account/network/{slug}/meetings",
            get(account::meetings::meetings).post(account::meetings::come),
        )
        .route("/account/network/{slug}/members", get(account::meetings::members))
        .route("/act/meeting/{secret}", get(act::meeting::show).post(act::meeting::answer))
        .route("/desk/{network}/meetings", get(office::meetings::meetings))
        .route(
            "/desk/{network}/meetings/{id}",
            get(office::meetings::meeting).post(office::meetings::decide),
        )
        .route("/account/needs", get(account::needs::needs).post(account::needs::report))
        .route("/desk/{network}/needs", get(office::needs::needs).post(office::needs::decide))
        .route("/desk/{network}/surveys", get(office::surveys::surveys))
        .route(
            "/desk/{network}/surveys/{id}",
            get(office::surveys::survey).post(office::surveys::decide),
        )
        .route("/desk/{network}/surveys/{id}/answers.csv", get(office::surveys::answers_csv))
        .route("/desk/{network}/surveys/{id}/answers.xlsx", get(office::surveys::answers_xlsx))
        .route("/act/survey/{secret}", get(act::survey::show).post(act::survey::answer))
}

/// The page of the API, and where tokens and webhooks are made.
fn keys() -> Router<Arc<House>> {
    Router::new()
        .route("/api", get(api::manual::manual))
        .route(
            "/account/organisation/{id}/tokens",
            get(keys::organisation).post(keys::organisation_deed),
        )
        .route("/desk/{network}/tokens", get(keys::network).post(keys::network_deed))
}

/// The headers of every page. Who may show a frame for other sites, its own policy says, and an older header would only contradict.
fn guard<B>(mut response: Response<B>) -> Response<B> {
    let framed = response.extensions().get::<embed::ForFrames>().is_some();
    let headers = response.headers_mut();
    for (name, value) in [
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::X_FRAME_OPTIONS, "SAMEORIGIN"),
        (header::REFERRER_POLICY, "strict-origin-when-cross-origin"),
        (
            header::HeaderName::from_static("permissions-policy"),
            "geolocation=(self), camera=(), microphone=()",
        ),
        (header::HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    ] {
        // A page may be stricter.
        if !framed || name != header::X_FRAME_OPTIONS {
            headers.entry(name).or_insert(HeaderValue::from_static(value));
        }
    }
    response
}

/// Five kilobytes that cost nothing: what benchmarks hold the other routes against.
async fn fixed(_: Request) -> Response {
    static BODY: [u8; 5 * 1024] = [b'x'; 5 * 1024];
    Response::new(axum::body::Body::from(&BODY[..]))
}
