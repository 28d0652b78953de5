//! The same requests as visitors send them: through the doors, from the path and query to the last byte, without a socket.

use crate::generator::requests;
use crate::measure::{Rounds, Table, ms};
use axum::body::{Body, to_bytes};
use axum::http::Request;
use chrono::TimeZone;
use stadtkarte::atlas::Map;
use stadtkarte::basemap::Basemap;
use stadtkarte::config::{Clock, Settings};
use stadtkarte::desk::Desk;
use stadtkarte::http::{Doors, doors};
use std::sync::Arc;
use tokio::runtime::Runtime;
use tower::ServiceExt;

/// A house with one network of so many offers, loaded past its database, that keeps no finished answers.
pub struct House {
    runtime: Runtime,
    doors: Doors,
    desk: Arc<Desk>,
}

impl House {
    /// Builds and loads it.
    pub fn new(offers: usize) -> Self {
        let runtime =
            tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        let file = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("empty.db");
        let moment = chrono_tz::Europe::Berlin
            .from_local_datetime(&requests::now())
            .earliest()
            .expect("a moment");
        let settings = Settings {
            database_url: format!("sqlite:{}", file.display()),
            sample: false,
            cache_megabytes: 0,
            website_checks: false,
            clock: Clock::standing_at(moment.to_utc()),
            ..Settings::usual().expect("settings")
        };
        let desk = runtime.block_on(Desk::open(settings)).expect("a database");
        super::fill(&desk.atlas, offers, true);
        Self { runtime, doors: doors(desk.clone(), Basemap::none()), desk }
    }

    /// Its one map.
    pub fn map(&self) -> Arc<Map> {
        super::map(&self.desk.atlas)
    }

    /// Answers these paths once and says how many bytes that were; a function of its own, so that a profiler finds it by name.
    #[inline(never)]
    pub fn answer(&self, paths: &[String]) -> usize {
        paths.iter().map(|path| self.ask(path)).sum()
    }

    fn ask(&self, path: &str) -> usize {
        let request =
            Request::get(path).header("host", "localhost").body(Body::empty()).expect("a request");
        self.runtime.block_on(async {
            let answer = self.doors.clone().oneshot(request).await.expect("an answer");
            assert!(answer.status().is_success(), "{path}: {}", answer.status());
            to_bytes(answer.into_body(), usize::MAX).await.expect("a body").len()
        })
    }
}

/// Measures all tile requests at a large and a small house.
pub fn measure(table: &mut Table, offers: usize, rounds: usize) {
    let paths: Vec<String> = requests::tiles().iter().map(super::urls::tile).collect();
    let (large, small) = (House::new(offers), House::new(requests::SMALL));
    let [mut large_times, mut small_times] = std::array::from_fn(|_| Rounds::default());
    for _ in 0..rounds {
        large.answer(&paths);
        large_times.add(&paths, |path| large.ask(path));
        small.answer(&paths);
        small_times.add(&paths, |path| small.ask(path));
    }
    let (large, small) = (large_times.times().mean(), small_times.times().mean());
    println!("tile request through the doors here {}, at 10,000 {}", ms(large), ms(small));
    table.most("all tile requests, this network / one of 10,000", large / small, 1.5);
}
