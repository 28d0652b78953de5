//! `stadtkarte serve`: listens, loads, serves, and ends what it began when it is told to stop.

use crate::basemap::Basemap;
use crate::config::Settings;
use crate::desk::Desk;
use crate::http::Door;
use crate::http::Peer;
use crate::http::doors;
use axum::ServiceExt;
use axum::extract::Request;
use std::io::Write;
use std::time::Duration;
use tokio::net::TcpListener;

/// How long answers under way may take after the server was told to stop.
const PATIENCE: Duration = Duration::from_secs(10);

/// Serves the map until the process is told to stop.
pub async fn run(settings: Settings) -> anyhow::Result<()> {
    let address = settings.listen;
    let listener = TcpListener::bind(address).await.map_err(|why| {
        let taken = why.kind() == std::io::ErrorKind::AddrInUse;
        let hint = if taken { "; is another server running there?" } else { "" };
        anyhow::Error::new(why).context(format!("cannot listen on {address}{hint}"))
    })?;
    let basemap = Basemap::open(&settings).await?;
    let desk = Desk::open(settings).await?;
    let address = listener.local_addr()?;
    // Whoever started us may have closed the output; that is no reason not to serve.
    writeln!(std::io::stdout(), "Stadtkarte listens on http://{address}").ok();
    let working = {
        let desk = desk.clone();
        tokio::spawn(async move { desk.run().await })
    };
    let doors = doors(desk.clone(), basemap);
    let doors = ServiceExt::<Request>::into_make_service_with_connect_info::<Peer>(doors);
    let serving = axum::serve(Door(listener), doors).with_graceful_shutdown(told_to_stop());
    tokio::select! {
        served = async { serving.await } => served?,
        () = stopped_and_waited() => tracing::warn!("some visitors were still being served"),
    }
    working.abort();
    if let Err(why) = desk.write_counts().await {
        tracing::warn!("what was counted last is lost: {why}");
    }
    desk.store.close().await;
    Ok(())
}

/// Waits to be told to stop, and then as long as anybody may take for the answer under way.
async fn stopped_and_waited() {
    told_to_stop().await;
    tokio::time::sleep(PATIENCE).await;
}

/// Waits for Ctrl-C or the signal that service managers send.
async fn told_to_stop() {
    let interrupted = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        match signal(SignalKind::terminate()) {
            Ok(mut terminated) => {
                tokio::select! { _ = interrupted => (), _ = terminated.recv() => () }
            }
            Err(_) => interrupted.await.unwrap_or_default(),
        }
    }
    #[cfg(not(unix))]
    interrupted.await.unwrap_or_default();
}
