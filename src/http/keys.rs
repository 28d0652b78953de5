//! Where members of an organisation and staff of a network make and revoke the tokens of their programs, and say which addresses
//! are told what changes. A secret is shown once, on the answer to the form that made it, and stands in no address.

mod show;

use super::House;
use super::account::parts::{show_as, uuid};
use super::api::hooks::may_try;
use super::form::Fields;
use super::office::Office;
use super::session::SignedIn;
use super::sheet::broken;
use crate::account::Account;
use crate::desk::TERMS;
use crate::error::Error;
use crate::error::Problem;
use crate::error::Result;
use crate::language::Interface;
use crate::language::say;
use crate::program::Event;
use crate::program::Owner;
use crate::program::Program;
use crate::program::Right;
use crate::program::Webhook;
use crate::store::Delivery;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, Uri, header};
use axum::response::{IntoResponse, Redirect, Response};
use maud::html;
use std::sync::Arc;

/// Where the page stands at a network's desk.
pub const HERE: &str = "/tokens";

/// Whose page it is.
struct Keeper<'k> {
    house: &'k House,
    account: &'k Account,
    lang: Interface,
    owner: Owner,
    /// The path of the page.
    path: String,
    origin: String,
}

/// What stands on the page.
struct Page {
    /// Each with who made it, and whether they still belong to its owner.
    programs: Vec<(Program, String, bool)>,
    webhooks: Vec<(Webhook, Vec<Delivery>)>,
    /// A secret that was just made: what is said above it, and the secret.
    made: Option<(&'static str, String)>,
    typed: Fields,
    problems: Vec<Problem>,
}

/// What came of a form.
enum Came {
    /// The page says so.
    Done(&'static str),
    /// A secret was made.
    Made(&'static str, String),
    /// It does not hold.
    Wrong(Vec<Problem>),
}

/// `GET /account/organisation/{id}/tokens`
pub async fn organisation(
    State(house): State<Arc<House>>,
    signed: SignedIn,
    Path(id): Path<String>,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    let shown = async {
        let keeper = of_organisation(&house, &signed, &id, &headers)?;
        let page = page(&keeper, None).await?;
        Ok(on_account(&keeper, &signed, Some(&uri), &page))
    };
    shown.await.unwrap_or_else(|why| broken(&why, signed.lang))
}

/// `POST /account/organisation/{id}/tokens`
pub async fn organisation_deed(
    State(house): State<Arc<House>>,
    signed: SignedIn,
    Path(id): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let done = async {
        let keeper = of_organisation(&house, &signed, &id, &headers)?;
        let fields = Fields::from_body(&body);
        match deed(&keeper, &fields).await? {
            Came::Done(key) => Ok(back(&keeper, key)),
            came => {
                let page = page(&keeper, Some((fields, came))).await?;
                Ok(on_account(&keeper, &signed, None, &page))
            }
        }
    };
    done.await.unwrap_or_else(|why| broken(&why, signed.lang))
}

/// `GET /desk/{network}/tokens`
pub async fn network(office: Office, uri: Uri) -> Response {
    let keeper = of_network(&office);
    match page(&keeper, None).await {
        Ok(page) => at_desk(&office, &keeper, Some(&uri), &page),
        Err(why) => broken(&why, office.lang),
    }
}

/// `POST /desk/{network}/tokens`
pub async fn network_deed(office: Office, body: Bytes) -> Response {
    let done = async {
        let keeper = of_network(&office);
        let fields = Fields::from_body(&body);
        match deed(&keeper, &fields).await? {
            Came::Done(key) => Ok(back(&keeper, key)),
            came => {
                let page = page(&keeper, Some((fields, came))).await?;
                Ok(at_desk(&office, &keeper, None, &page))
            }
        }
    };
    done.await.unwrap_or_else(|why| broken(&why, office.lang))
}

fn of_organisation<'k>(
    house: &'k House,
    signed: &'k SignedIn,
    id: &str,
    headers: &HeaderMap,
) -> Result<Keeper<'k>> {
    let id = uuid(id)?;
    Ok(Keeper {
        house,
        account: &signed.account,
        lang: signed.lang,
        owner: Owner::Organisation(id),
        path: format!("/account/organisation/{id}/tokens"),
        origin: house.origin(headers),
    })
}

fn of_network(office: &Office) -> Keeper<'_> {
    Keeper {
        house: &office.house,
        account: &office.account,
        lang: office.lang,
        owner: Owner::Network(office.network.id),
        path: office.path(HERE),
        origin: office.origin.clone(),
    }
}

fn on_account(keeper: &Keeper<'_>, signed: &SignedIn, uri: Option<&Uri>, page: &Page) -> Response {
    let title = say(keeper.lang, "open-tokens");
    show_as(signed, status(page), None, &title, show::whole(keeper, page, uri))
}

fn at_desk(office: &Office, keeper: &Keeper<'_>, uri: Option<&Uri>, page: &Page) -> Response {
    let title = say(keeper.lang, "open-tokens");
    let content = html! {
        h1 { (title) }
        div.own-sheet { (show::whole(keeper, page, uri)) }
    };
    office.page(status(page), &title, HERE, content)
}

fn status(page: &Page) -> StatusCode {
    match page.problems.is_empty() {
        true => StatusCode::OK,
        false => StatusCode::UNPROCESSABLE_ENTITY,
    }
}

/// Back to the page, which says what was done.
fn back(keeper: &Keeper<'_>, done: &str) -> Response {
    let to = Redirect::to(&format!("{}?done={done}", keeper.path));
    ([(header::CACHE_CONTROL, "no-store")], to).into_response()
}

/// Everything on the page. Errors: not found for who keeps nothing here.
async fn page(keeper: &Keeper<'_>, came: Option<(Fields, Came)>) -> Result<Page> {
    let desk = &keeper.house.desk;
    let mut programs = Vec::new();
    for program in desk.programs(keeper.account, keeper.owner).await? {
        let maker = desk.store.person(program.made_by).await?;
        let maker = maker.map(|maker| maker.called(keeper.lang)).unwrap_or_default();
        let stays = desk.maker_stays(&program).await?;
        programs.push((program, maker, stays));
    }
    let webhooks = desk.webhooks(keeper.account, keeper.owner).await?;
    let bare =
        Page { programs, webhooks, made: None, typed: Fields::default(), problems: Vec::new() };
    Ok(match came {
        Some((_, Came::Made(words, secret))) => Page { made: Some((words, secret)), ..bare },
        Some((typed, Came::Wrong(problems))) => Page { typed, problems, ..bare },
        _ => bare,
    })
}

/// Does what a button says. Errors: not found for who keeps nothing here.
async fn deed(keeper: &Keeper<'_>, fields: &Fields) -> Result<Came> {
    let (desk, account, owner) = (&keeper.house.desk, keeper.account, keeper.owner);
    let done = match fields.get("do") {
        "token" => make_token(keeper, fields).await,
        "revoke" => {
            desk.revoke_program(account, owner, uuid(fields.get("token"))?).await?;
            Ok(Came::Done("revoked"))
        }
        "webhook" => make_webhook(keeper, fields).await,
        "remove" => {
            desk.remove_webhook(account, owner, uuid(fields.get("webhook"))?).await?;
            Ok(Came::Done("removed"))
        }
        "test" => {
            let webhook = desk.own_webhook(account, owner, uuid(fields.get("webhook"))?).await?;
            if !may_try(keeper.house, webhook.id) {
                return Ok(Came::Done("often"));
            }
            desk.try_webhook(account, owner, webhook.id).await?;
            Ok(Came::Done("tested"))
        }
        _ => Err(Error::NotFound),
    };
    match done {
        Err(Error::Invalid(problems)) => Ok(Came::Wrong(problems)),
        done => done,
    }
}

async fn make_token(keeper: &Keeper<'_>, fields: &Fields) -> Result<Came> {
    let rights = fields.all("right").filter_map(Right::from_id).collect();
    let days = TERMS.into_iter().find(|days| term(*days) == fields.get("term"));
    let made = keeper.house.desk.make_program(
        keeper.account,
        keeper.owner,
        (fields.get("name"), rights),
        days.unwrap_or(TERMS[1]),
    );
    Ok(Came::Made("open-token-made", made.await?.1))
}

async fn make_webhook(keeper: &Keeper<'_>, fields: &Fields) -> Result<Came> {
    let events = fields.all("event").filter_map(Event::from_id);
    let events = events.filter(|event| *event != Event::Test).collect();
    let desk = &keeper.house.desk;
    let sent = (fields.get("url"), events);
    let made = desk.make_webhook(keeper.account, keeper.owner, sent, &keeper.origin);
    Ok(Came::Made("open-webhook-made", made.await?.1))
}

/// How a term is called in the form.
fn term(days: Option<i64>) -> String {
    days.map_or_else(|| "open".to_owned(), |days| days.to_string())
}
