//! How connections end: whoever is still sending when we have answered and close is listened to a little longer, since a
//! connection that is cut with bytes unread takes the answer ("this is too long") away from the one it is for.

use axum::serve::Listener;
use std::future::Future;
use std::io::{self, IoSlice};
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::{Sleep, sleep};

/// How long, and for how many bytes, somebody is listened to after the answer.
const LONGEST: (Duration, usize) = (Duration::from_secs(2), 16 * 1024 * 1024);

/// The door that visitors come in by.
pub struct Door(pub TcpListener);

impl Listener for Door {
    type Io = Lingering;
    type Addr = std::net::SocketAddr;

    async fn accept(&mut self) -> (Lingering, Self::Addr) {
        let (stream, address) = Listener::accept(&mut self.0).await;
        // An answer goes out at once; where the system refuses that, it goes out a little later.
        stream.set_nodelay(true).ok();
        (Lingering { stream, end: None }, address)
    }

    fn local_addr(&self) -> io::Result<Self::Addr> {
        self.0.local_addr()
    }
}

/// A connection that is read to its end before it closes.
pub struct Lingering {
    stream: TcpStream,
    end: Option<(Pin<Box<Sleep>>, usize)>,
}

impl Lingering {
    fn stream(self: Pin<&mut Self>) -> Pin<&mut TcpStream> {
        Pin::new(&mut self.get_mut().stream)
    }

    /// Reads on and forgets it, until the other side ends, or for long enough.
    fn drain(&mut self, context: &mut Context<'_>) -> Poll<()> {
        let (patience, left) =
            self.end.get_or_insert_with(|| (Box::pin(sleep(LONGEST.0)), LONGEST.1));
        let mut room = [0; 16 * 1024];
        while *left > 0 && patience.as_mut().poll(context).is_pending() {
            let mut buffer = ReadBuf::new(&mut room);
            match ready!(Pin::new(&mut self.stream).poll_read(context, &mut buffer)) {
                Ok(()) if !buffer.filled().is_empty() => {
                    *left = left.saturating_sub(buffer.filled().len())
                }
                _ => break,
            }
        }
        Poll::Ready(())
    }
}

impl AsyncRead for Lingering {
    fn poll_read(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        self.stream().poll_read(context, buffer)
    }
}

impl AsyncWrite for Lingering {
    fn poll_write(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        self.stream().poll_write(context, bytes)
    }

    fn poll_write_vectored(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        parts: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        self.stream().poll_write_vectored(context, parts)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.stream().poll_flush(context)
    }

    fn poll_shutdown(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        if this.end.is_none() {
            ready!(Pin::new(&mut this.stream).poll_shutdown(context))?;
        }
        this.drain(context).map(Ok)
    }
}
