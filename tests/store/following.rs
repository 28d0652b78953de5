//! Whoever follows the store hears of every change, whichever process makes it and whatever happens to the connections.

use super::*;
use std::time::Duration as Span;
use tokio::time::timeout;

/// Waits until the follower finds a change after this number; a minute is for ever.
async fn hears(store: &Store, follower: &mut stadtkarte::store::Follower, after: u64) {
    let heard = async {
        while store.changes_since(after).await.is_ok_and(|changes| changes.is_empty()) {
            follower.wait().await.ok();
        }
    };
    timeout(Span::from_secs(60), heard).await.expect("a change is heard of");
}

#[test]
fn a_change_of_another_process_is_heard_of() {
    on_both(|database| async move {
        let (store, network, tafel) = ludwigsburg(&database).await;
        let other = Store::open(&database).await.unwrap();
        let mut follower = store.follow();
        follower.wait().await.unwrap();
        for name in ["Café", "Kurs", "Chor"] {
            let before = store.last_change().await.unwrap();
            other.publish(&offer(&network, &tafel, name), mira()).await.unwrap();
            hears(&store, &mut follower, before).await;
        }
        let before = store.last_change().await.unwrap();
        store.publish(&offer(&network, &tafel, "Own"), mira()).await.unwrap();
        hears(&store, &mut follower, before).await;
        other.close().await;
    });
}

#[test]
fn a_follower_whose_connection_was_cut_hears_again() {
    let Some(database) = postgres() else { return };
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let cut = "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()";
    runtime.block_on(async {
        let (store, network, tafel) = ludwigsburg(&database).await;
        let mut follower = store.follow();
        follower.wait().await.unwrap();
        for name in ["Café", "Kurs", "Chor"] {
            let address = database.clone();
            tokio::task::spawn_blocking(move || tell_postgres(&address, cut)).await.unwrap();
            let mut number = store.last_change().await;
            while number.is_err() {
                number = store.last_change().await;
            }
            store.publish(&offer(&network, &tafel, name), mira()).await.unwrap();
            hears(&store, &mut follower, number.unwrap()).await;
        }
    });
    drop(runtime);
    drop_database(&database);
}
