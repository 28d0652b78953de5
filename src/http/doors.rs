//! The way in: what is asked for most goes past the table of routes.

use super::House;
use super::data::behind_the_network;
use super::feature;
use super::tile;
use axum::Router;
use axum::extract::{Request, State};
use axum::response::Response;
use axum::routing::future::RouteFuture;
use futures_util::FutureExt;
use futures_util::future::{BoxFuture, Either};
use std::convert::Infallible;
use std::sync::Arc;
use std::task::{Context, Poll};
use tower::Service;

/// The whole house as one service. What the map asks for goes past the table of routes, which would cost half as much as the answer.
#[derive(Clone)]
pub struct Doors {
    house: Arc<House>,
    routes: Router,
}

impl Doors {
    /// The doors of this house, whose routes know it too.
    pub(super) fn new(house: Arc<House>, routes: Router) -> Self {
        Self { house, routes }
    }
}

impl Service<Request> for Doors {
    type Response = Response;
    type Error = Infallible;
    type Future = Either<BoxFuture<'static, Result<Response, Infallible>>, RouteFuture<Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request) -> Self::Future {
        let house = State(self.house.clone());
        let rest = behind_the_network(&request).unwrap_or_default();
        if tile::is_one(rest) {
            Either::Left(tile::tile(house, request).map(Ok).boxed())
        } else if rest == feature::OFFERS {
            Either::Left(feature::offers(house, request).map(Ok).boxed())
        } else {
            Either::Right(self.routes.call(request))
        }
    }
}
