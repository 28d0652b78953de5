//! Which organisations a letter reaches: those that have members or an address. Pages ask for each offer, so it is kept in memory.

use super::Desk;
use std::collections::HashSet;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;
use uuid::Uuid;

/// How often one looks whether that changed.
const OFTEN: Duration = Duration::from_secs(2);

/// The organisations that a letter reaches.
#[derive(Debug, Default)]
pub(super) struct Reachable(RwLock<Arc<HashSet<Uuid>>>);

impl Desk {
    /// Whether a letter to this organisation reaches anybody.
    pub fn reaches(&self, organisation: Uuid) -> bool {
        let known = self.reachable.0.read().unwrap_or_else(PoisonError::into_inner);
        known.contains(&organisation)
    }

    /// Keeps in memory whom letters reach, for ever.
    pub(super) async fn keep_reaching(&self) {
        let mut seen = None;
        loop {
            let mark = self.store.reachable_mark().await.ok();
            if mark.is_some() && mark != seen {
                match self.store.reachable().await {
                    Ok(all) => {
                        let mut known =
                            self.reachable.0.write().unwrap_or_else(PoisonError::into_inner);
                        *known = Arc::new(all);
                        seen = mark;
                    }
                    Err(why) => tracing::debug!("whom letters reach is not known: {why}"),
                }
            }
            tokio::time::sleep(OFTEN).await;
        }
    }
}
