//! Changing an entry through a link in a letter: the form with everything that stands there, without signing in. What is sent waits for the
//! staff, also where they trust the organisation, since letters are passed on. Every press of a button keeps what was typed.

use super::super::House;
use super::super::form::{
    self, Fields, Paper, Sheet, Versions, choice, foot, members, question_of, resolved,
};
use super::super::sheet::{Sheet as Page, broken};
use super::super::visit::Visit;
use super::{Asked, gone, query};
use crate::error::Error;
use crate::error::Problem;
use crate::error::Result;
use crate::language::say;
use crate::offer::Content;
use crate::page::turning_icon;
use crate::store::Draft;
use crate::store::Revision;
use crate::store::fingerprint;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use std::sync::Arc;
use uuid::Uuid;

/// What is being changed.
struct Work<'a> {
    asked: &'a Asked<'a>,
    visit: Visit,
    /// The revision that the writer has before them.
    base: u64,
    /// What it says.
    before: Content,
    /// What was typed so far.
    draft: Option<Draft>,
}

/// What a page shows besides the work itself.
struct Shown<'f> {
    fields: &'f Fields,
    problems: &'f [Problem],
    note: &'static str,
    status: StatusCode,
}

/// `GET /act/{secret}/form`
pub async fn open(
    State(house): State<Arc<House>>,
    Path(secret): Path<String>,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    on_link(&house, &secret, &uri, &headers, async |asked| {
        let work = Work::of(asked, None).await?;
        let fields = match &work.draft {
            Some(draft) => Fields::from(draft.fields.clone()),
            None => Fields::from_content(&work.before),
        };
        let note = match query(&uri, "done").as_deref() {
            Some("kept") => "writing-kept",
            Some("merged") => "writing-merged",
            _ => "",
        };
        Ok(work.page(Shown { fields: &fields, problems: &[], note, status: StatusCode::OK }))
    })
    .await
}

/// `POST /act/{secret}/form`
pub async fn write(
    State(house): State<Arc<House>>,
    Path(secret): Path<String>,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let fields = form::posted(&headers, &body);
    on_link(&house, &secret, &uri, &headers, async |asked| {
        Work::of(asked, fields.get("about.base").parse().ok()).await?.deed(fields).await
    })
    .await
}

/// Does something for somebody whose link works and is about a whole entry.
async fn on_link(
    house: &House,
    secret: &str,
    uri: &Uri,
    headers: &HeaderMap,
    deed: impl AsyncFnOnce(&Asked<'_>) -> Result<Response>,
) -> Response {
    let lang = super::asked_lang(uri, headers);
    let opened = match house.desk.opened(secret).await {
        Ok(Some(opened)) if opened.action.begin.is_none() => opened,
        Ok(_) => return gone(lang),
        Err(why) => return broken(&why, lang),
    };
    let Some(asked) = Asked::new(house, secret, &opened, uri, headers) else {
        return gone(lang);
    };
    deed(&asked).await.unwrap_or_else(|why| broken(&why, asked.lang))
}

impl<'a> Work<'a> {
    /// The change of this entry, on the revision that it was begun with.
    async fn of(asked: &'a Asked<'a>, base: Option<u64>) -> Result<Self> {
        let drafts = asked.house.desk.store.drafts(&owner(asked.secret)).await?;
        let draft = drafts.into_iter().next();
        let base = draft.as_ref().and_then(|draft| draft.base).or(base);
        let dossier = &asked.opened.dossier;
        let begun = |base: u64| dossier.revisions.iter().find(|one| one.number == base);
        let revision: &Revision =
            base.and_then(begun).or_else(|| dossier.to_edit()).ok_or(Error::NotFound)?;
        let (slug, lang) = (&asked.network.slug, asked.lang.tag());
        let visit =
            Visit::new(asked.house, slug, lang, asked.headers).map_err(|_| Error::NotFound)?;
        Ok(Self { asked, visit, base: revision.number, before: revision.content.clone(), draft })
    }

    /// Whatever was pressed: what was typed is kept first.
    async fn deed(mut self, mut fields: Fields) -> Result<Response> {
        let (asked, store) = (self.asked, &self.asked.house.desk.store);
        let deed = fields.get("do").to_owned();
        if deed == "discard" {
            if let Some(draft) = &self.draft {
                store.delete_draft(draft.id, &draft.owner).await?;
            }
            return Ok(asked.back(""));
        }
        let mut problems = Vec::new();
        fields = form::tick_member(fields, &members(&self.visit.map, asked.lang));
        match deed.as_str() {
            "send" | "save" | "keep" => {}
            "resolve" => {
                let latest = asked.opened.dossier.to_edit().ok_or(Error::NotFound)?;
                self.base = latest.number;
                fields = resolved(&fields, &Fields::from_content(&latest.content));
            }
            other => (fields, problems) = form::act(&self.visit, fields, other),
        }
        let draft = self.keep(&fields).await?;
        if !problems.is_empty() {
            return Ok(self.wrong(&fields, &problems));
        }
        Ok(match deed.as_str() {
            "send" => return self.send(&fields, &draft).await,
            "save" | "keep" => self.see("kept", ""),
            "resolve" => self.see("merged", ""),
            other => self.see("", question_of(other)),
        })
    }

    /// Keeps what was typed.
    async fn keep(&self, fields: &Fields) -> Result<Draft> {
        let (asked, now) = (self.asked, self.asked.house.desk.settings.clock.now());
        let draft = Draft {
            id: self.draft.as_ref().map_or_else(Uuid::new_v4, |draft| draft.id),
            owner: owner(asked.secret),
            network: asked.network.id,
            organisation: Some(asked.opened.action.organisation),
            offer: Some(asked.opened.action.offer),
            base: Some(self.base),
            fields: fields.clone().without("about").without("do").into_pairs(),
            made_at: self.draft.as_ref().map_or(now, |draft| draft.made_at),
            changed_at: now,
        };
        asked.house.desk.store.save_draft(&draft).await?;
        Ok(draft)
    }

    /// Submits it, or shows what does not hold, or what somebody else wrote meanwhile.
    async fn send(&self, fields: &Fields, draft: &Draft) -> Result<Response> {
        let (asked, desk) = (self.asked, &self.asked.house.desk);
        let (content, mut problems) = fields.content(&self.before, asked.lang);
        let today = desk.settings.clock.local(asked.network.time_zone).date();
        let silent = asked.opened.dossier.is_silent();
        problems.retain(|one| one.field != "contact" || !silent);
        problems.extend(form::check(&content, fields, &asked.network, today));
        if !problems.is_empty() {
            return Ok(self.wrong(fields, &problems));
        }
        match desk.submit_through(asked.secret, content.clone(), Some(self.base)).await {
            Ok(()) => {}
            Err(Error::Conflict) => return Ok(self.differing(fields, &content)),
            Err(Error::Invalid(problems)) => return Ok(self.wrong(fields, &problems)),
            Err(why) => return Err(why),
        }
        desk.store.delete_draft(draft.id, &draft.owner).await?;
        Ok(asked.back(""))
    }

    fn wrong(&self, fields: &Fields, problems: &[Problem]) -> Response {
        self.page(Shown { fields, problems, note: "", status: StatusCode::UNPROCESSABLE_ENTITY })
    }

    /// Back to the form.
    fn see(&self, done: &str, question: &str) -> Response {
        let lang = self.asked.lang.tag();
        let done = if done.is_empty() { String::new() } else { format!("&done={done}") };
        let question = if question.is_empty() { String::new() } else { format!("#{question}") };
        let to = format!("{}?lang={lang}{done}{question}", self.action());
        Redirect::to(&to).into_response()
    }

    fn action(&self) -> String {
        format!("/act/{}/form", self.asked.secret)
    }

    /// The form on its page.
    fn page(&self, shown: Shown<'_>) -> Response {
        let (lang, network) = (self.asked.lang, &*self.asked.network);
        let fields = shown.fields.clone().remember(&self.before);
        let sheet = Sheet { fields: &fields, lang, network, problems: shown.problems };
        let title = say(lang, "true-change");
        let action = format!("{}?lang={}", self.action(), lang.tag());
        let content = sheet.paper(Paper {
            action: &action,
            head: html! {
                p { a.way href={ "/act/" (self.asked.secret) "?lang=" (lang.tag()) } { (turning_icon("back")) (say(lang, "true-title")) } }
                h1 { (title) }
                @if !shown.note.is_empty() { p.note.calm role="status" { (say(lang, shown.note)) } }
            },
            questions: html! {
                input type="hidden" name="about.base" value=(self.base);
                (sheet.questions(&self.visit))
            },
            foot: foot(&fields, None, None, lang),
            send: "writing-send",
        });
        self.on_page(&title, content, shown.status)
    }

    /// The page on which one chooses between what somebody else wrote meanwhile and one's own.
    fn differing(&self, fields: &Fields, mine: &Content) -> Response {
        let lang = self.asked.lang;
        let theirs = self.asked.opened.dossier.to_edit().map(|revision| &revision.content);
        let sheet = Sheet { fields, lang, network: &self.asked.network, problems: &[] };
        let named = members(&self.visit.map, lang);
        let theirs = theirs.unwrap_or(&self.before);
        let versions = Versions { before: &self.before, theirs, mine, members: &named };
        let content = choice(&sheet, &versions, &self.action());
        self.on_page(&say(lang, "writing-conflict"), content, StatusCode::CONFLICT)
    }

    fn on_page(&self, title: &str, content: Markup, status: StatusCode) -> Response {
        let asked = self.asked;
        let page =
            Page { network: Some(&asked.network), secret: true, ..Page::new(asked.lang, title) };
        Page { more: form::style(), ..page }.answer(status, html! { div.writing { (content) } })
    }
}

/// Whose a draft is that was typed behind a link in a letter; no other page with a secret finds it.
fn owner(secret: &str) -> String {
    fingerprint(&format!("act/{secret}"))
}
