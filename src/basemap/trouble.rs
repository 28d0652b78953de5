//! What a tile server did not give, remembered for a while, so that a server in trouble is not asked again by every visitor.

use super::Answer;
use crate::geo::Tile;
use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// How long a tile that there is not, one that failed, and a server that fails are left alone.
const MISSING: Duration = Duration::from_secs(3600);
const FAILED: Duration = Duration::from_secs(30);
/// After so many failures in a row it is the server and not the tile.
const IN_A_ROW: u32 = 5;
/// The most tiles that are remembered.
const MOST: usize = 10_000;

/// What went wrong lately.
#[derive(Default)]
pub struct Trouble(Mutex<State>);

#[derive(Default)]
struct State {
    /// Until when a tile is not asked for, and whether there is none.
    tiles: HashMap<Tile, (Instant, bool)>,
    in_a_row: u32,
    /// Until when nothing is asked for.
    until: Option<Instant>,
}

impl Trouble {
    /// What to answer for a tile without asking; none where it may be asked for.
    pub fn of(&self, tile: Tile) -> Option<Answer> {
        let now = Instant::now();
        let state = self.state();
        match state.tiles.get(&tile).filter(|(until, _)| *until > now) {
            Some((_, true)) => Some(Answer::Nothing),
            Some(_) => Some(Answer::NotNow),
            None => state.until.filter(|until| *until > now).map(|_| Answer::NotNow),
        }
    }

    /// The server has no such tile.
    pub fn missing(&self, tile: Tile) {
        let mut state = self.state();
        state.in_a_row = 0;
        state.remember(tile, MISSING, true);
    }

    /// The server did not give the tile; whether it is now left alone for that.
    pub fn failed(&self, tile: Tile) -> bool {
        let mut state = self.state();
        state.in_a_row += 1;
        state.remember(tile, FAILED, false);
        let silent = state.in_a_row.is_multiple_of(IN_A_ROW);
        if silent {
            state.until = Some(Instant::now() + FAILED);
        }
        silent
    }

    /// The server answers.
    pub fn over(&self) {
        let mut state = self.state();
        state.in_a_row = 0;
        state.until = None;
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn remember(&mut self, tile: Tile, time: Duration, missing: bool) {
        let now = Instant::now();
        if self.tiles.len() >= MOST {
            self.tiles.retain(|_, (until, _)| *until > now);
        }
        if self.tiles.len() >= MOST {
            self.tiles.clear();
        }
        self.tiles.insert(tile, (now + time, missing));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tile(x: u32) -> Tile {
        Tile::new(10, x, 7).unwrap()
    }

    #[test]
    fn one_failure_is_the_tile_s_and_five_in_a_row_are_the_server_s() {
        let trouble = Trouble::default();
        assert!(!trouble.failed(tile(0)));
        assert!(matches!(trouble.of(tile(0)), Some(Answer::NotNow)));
        assert!(trouble.of(tile(9)).is_none());
        assert!((1..5).any(|x| trouble.failed(tile(x))));
        assert!(matches!(trouble.of(tile(9)), Some(Answer::NotNow)));
        trouble.over();
        assert!(trouble.of(tile(9)).is_none());
    }

    #[test]
    fn a_tile_that_there_is_not_is_nothing_and_no_failure() {
        let trouble = Trouble::default();
        (0..9).for_each(|x| trouble.missing(tile(x)));
        assert!(matches!(trouble.of(tile(0)), Some(Answer::Nothing)));
        assert!(trouble.of(tile(9)).is_none());
    }
}
