//! Asks the tile server: in time, for no more than a tile's worth of bytes, and only for pictures.

use super::source::Template;
use crate::config::PrivateAddresses;
use crate::geo::Tile;
use crate::outside::Names;
use bytes::Bytes;
use std::time::Duration;
use ureq::Agent;
use ureq::http::{Response, header};
use ureq::unversioned::transport::DefaultConnector;

/// How long the server may take to connect, and for the whole tile.
const PATIENCE: (Duration, Duration) = (Duration::from_secs(5), Duration::from_secs(12));
/// The most bytes a tile may have.
const MOST: u64 = 1024 * 1024;
/// The longest name of a version that is kept.
const LONGEST_MARK: usize = 200;

/// The tile server.
pub struct Upstream {
    agent: Agent,
    template: Template,
}

/// What the server answered.
#[derive(Debug)]
pub enum Fetched {
    /// A picture, and the name of its version: an ETag, a date, or nothing.
    New(Bytes, String),
    /// The version that was named still holds.
    Same,
    /// There is no such tile.
    Missing,
    /// It did not answer, or with something else; the text is for the log.
    Failed(String),
}

impl Upstream {
    /// The server of this template.
    pub fn new(template: Template, allowed: &PrivateAddresses) -> Self {
        let config = Agent::config_builder()
            .http_status_as_error(false)
            // A redirect could lead anywhere; whoever moves their tiles tells the operator.
            .max_redirects(0)
            .proxy(None)
            .timeout_connect(Some(PATIENCE.0))
            .timeout_global(Some(PATIENCE.1))
            .user_agent(format!("Stadtkarte/{} (tile cache)", env!("CARGO_PKG_VERSION")))
            .accept("image/png, image/webp, image/jpeg")
            .build();
        let names = Names::new(allowed.clone());
        let agent = Agent::with_parts(config, DefaultConnector::default(), names);
        Self { agent, template }
    }

    /// The server's name.
    pub fn host(&self) -> String {
        self.template.host()
    }

    /// Fetches a tile, unless it is still the version named; waits for the network.
    pub fn get(&self, tile: Tile, mark: &str) -> Fetched {
        let url = self.template.fill([u32::from(tile.z), tile.x, tile.y]);
        let mut request = self.agent.get(url);
        if !mark.is_empty() {
            let is_tag = mark.ends_with('"');
            let name = if is_tag { header::IF_NONE_MATCH } else { header::IF_MODIFIED_SINCE };
            request = request.header(name, mark);
        }
        match request.call() {
            Ok(response) => read(response),
            Err(why) => Fetched::Failed(why.to_string()),
        }
    }
}

fn read(mut response: Response<ureq::Body>) -> Fetched {
    match response.status().as_u16() {
        200 => {}
        304 => return Fetched::Same,
        204 | 404 | 410 => return Fetched::Missing,
        status => return Fetched::Failed(format!("it answered with status {status}")),
    }
    let said = |name: header::HeaderName| {
        response
            .headers()
            .get(name)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default()
            .to_owned()
    };
    if !said(header::CONTENT_TYPE).starts_with("image/") {
        return Fetched::Failed("it answered with something that is no picture".into());
    }
    let mark = [said(header::ETAG), said(header::LAST_MODIFIED)]
        .into_iter()
        .find(|mark| !mark.is_empty() && mark.len() <= LONGEST_MARK)
        .unwrap_or_default();
    match response.body_mut().with_config().limit(MOST).read_to_vec() {
        Ok(bytes) if media_type(&bytes).is_some() => Fetched::New(bytes.into(), mark),
        Ok(_) => Fetched::Failed("it answered with something that is no PNG, JPEG or WebP".into()),
        Err(why) => Fetched::Failed(why.to_string()),
    }
}

/// What kind of picture these bytes are; none where they are none that we show.
pub fn media_type(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        [0x89, b'P', b'N', b'G', ..] => Some("image/png"),
        [0xff, 0xd8, 0xff, ..] => Some("image/jpeg"),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Some("image/webp"),
        _ => None,
    }
}
