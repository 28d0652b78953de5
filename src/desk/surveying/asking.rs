//! Whom letters ask to answer a survey, what they say of it, and the answers that come through their links.
//!
//! A survey stands in the one letter that an organisation gets anyway; where staff wanted it at once, it is a reason to write one.
//! Each organisation is asked once and reminded once at most.

use crate::desk::Desk;
use crate::desk::acting::To;
use crate::desk::mailing::Recipient;
use crate::error::Error;
use crate::error::Problem;
use crate::error::Result;
use crate::language::Interface;
use crate::language::Value;
use crate::language::{date_medium, say, say_with};
use crate::mail::Letter;
use crate::mail::Part;
use crate::network::Network;
use crate::organisation::Organisation;
use crate::store::Answered;
use crate::store::Lettered;
use crate::store::NewToken;
use crate::survey::Answers;
use crate::survey::Stage;
use crate::survey::Survey;
use crate::vocabulary::MembershipState;
use chrono::{DateTime, Days, Duration, Utc};
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::collections::BTreeMap;
use std::sync::Arc;
use uuid::Uuid;

/// What such links are called in the store.
const PURPOSE: &str = "survey";
/// For how long a link is known; the survey itself says whether it can still be answered.
const VALID: Duration = Duration::days(420);
/// How many days before the end those are reminded who have not answered.
const REMINDED: Days = Days::new(7);
/// How long somebody has had to answer before they are reminded.
const PATIENCE: Duration = Duration::days(5);

/// A survey that an organisation is to be asked to answer.
#[derive(Debug, Clone)]
pub struct Asking {
    /// The survey.
    pub survey: Arc<Survey>,
    /// Its network.
    pub network: Arc<Network>,
    /// How many letters asked before.
    pub before: u32,
    /// Whether it is a reason to write a letter, or waits for one.
    pub at_once: bool,
}

/// What a link in a letter is good for.
#[derive(Debug, Serialize, Deserialize)]
struct Link {
    v: u32,
    survey: Uuid,
    organisation: Uuid,
    to: To,
    lang: Interface,
}

/// A survey behind a link, as the organisation finds it.
#[derive(Debug, Clone)]
pub struct AskedSurvey {
    /// The survey.
    pub survey: Survey,
    /// Its network.
    pub network: Network,
    /// Who is asked.
    pub organisation: Organisation,
    /// The language of the letter.
    pub lang: Interface,
    /// Whether it can be answered now.
    pub open: bool,
    /// What the organisation answered before.
    pub answered: Option<Answered>,
    who: String,
}

impl Desk {
    /// The surveys that organisations are to be asked to answer at this moment.
    pub(in crate::desk) async fn surveys_due(
        &self,
        now: DateTime<Utc>,
    ) -> Result<BTreeMap<Uuid, Vec<Asking>>> {
        let today = now.with_timezone(&chrono_tz::Europe::Berlin).date_naive();
        let mut due: BTreeMap<Uuid, Vec<Asking>> = BTreeMap::new();
        for survey in self.store.open_surveys(today).await? {
            let network = Arc::new(self.store.network(survey.network).await?);
            let lettered = self.store.lettered(survey.id).await?;
            let given = self.store.answers(survey.id).await?;
            let survey = Arc::new(survey);
            for organisation in self.real_members(survey.network).await?.into_keys() {
                let asked = lettered.get(&organisation);
                let answered = given.iter().any(|given| given.organisation == organisation);
                if answered || !is_due(&survey, asked, now) {
                    continue;
                }
                let asking = Asking {
                    survey: survey.clone(),
                    network: network.clone(),
                    before: asked.map_or(0, |asked| asked.letters),
                    at_once: survey.at_once_at.is_some(),
                };
                due.entry(organisation).or_default().push(asking);
            }
        }
        Ok(due)
    }

    /// The letter with what is to be said of one survey, and the link to answer it.
    pub(in crate::desk) fn about_survey(
        &self,
        letter: Letter,
        asking: &Asking,
        (organisation, to): (Uuid, &Recipient),
        tokens: &mut Vec<NewToken>,
    ) -> Letter {
        let (lang, content) = (to.language, &asking.survey.content);
        let best =
            |texts: &crate::language::Texts| texts.best(lang).map(|best| best.value.to_owned());
        let link = Link { v: 1, survey: asking.survey.id, organisation, to: To::of(to), lang };
        let token = NewToken::new(PURPOSE, json!(link), self.settings.clock.now() + VALID);
        let address = self.link(&format!("/act/survey/{}", token.secret), None);
        tokens.push(token);
        let mut letter = letter.with(Part::Heading(best(&content.title).unwrap_or_default()));
        if let Some(intro) = best(&content.intro) {
            letter = letter.text(intro);
        }
        let day = date_medium(lang, asking.survey.last_day);
        let values = [
            ("town", Value::Text(&asking.network.town)),
            ("count", content.questions.len().into()),
            ("date", Value::Text(&day)),
        ];
        letter
            .text(say_with(lang, "survey-mail-about", &values))
            .link(say(lang, "survey-mail-link"), address)
    }

    /// The survey behind a link; none where the link does not work, or no longer: the organisation has left the network, or whoever
    /// got the letter does not write for it any more.
    pub async fn asked_survey(&self, secret: &str) -> Result<Option<AskedSurvey>> {
        let now = self.settings.clock.now();
        let Some(token) = self.store.token(PURPOSE, secret, now).await? else { return Ok(None) };
        let broken = |why| Error::Broken(format!("a link cannot be read: {why}"));
        let link: Link = serde_json::from_value(token.content).map_err(broken)?;
        let survey = self.store.survey(link.survey).await?;
        let (organisation, memberships) = self.store.organisation(link.organisation).await?;
        let member = memberships
            .iter()
            .any(|one| one.network == survey.network && one.state == MembershipState::Member);
        if !member || !self.may_answer(&link.to, organisation.id, survey.network).await? {
            return Ok(None);
        }
        let network = self.store.network(survey.network).await?;
        Ok(Some(AskedSurvey {
            open: survey.stage(self.day_in(&network)) == Stage::Open,
            answered: self.store.answer_of(survey.id, organisation.id).await?,
            who: link.to.who(),
            lang: link.lang,
            survey,
            network,
            organisation,
        }))
    }

    /// Keeps what an organisation answers through a link, in the place of what it answered before. Errors: not found, where the
    /// link does not work; a conflict, where the survey is closed; nothing is answered.
    pub async fn answer_survey(&self, secret: &str, answers: Answers) -> Result<()> {
        let asked = self.asked_survey(secret).await?.ok_or(Error::NotFound)?;
        if !asked.open {
            return Err(Error::Conflict);
        }
        let answers = asked.survey.content.fitting(answers);
        let answers = answers.ok_or_else(|| Problem::new("answer", "problem-required"))?;
        let today = self.day_in(&asked.network);
        let (survey, organisation) = (asked.survey.id, asked.organisation.id);
        self.store.answer_survey(survey, organisation, &answers, (today, self.by(&asked.who))).await
    }
}

/// Whether an organisation that has not answered is to be asked now, or reminded.
fn is_due(survey: &Survey, asked: Option<&Lettered>, now: DateTime<Utc>) -> bool {
    let Some(asked) = asked else { return true };
    let last_week = survey.last_day.checked_sub_days(REMINDED).unwrap_or(survey.last_day);
    let today = now.with_timezone(&chrono_tz::Europe::Berlin).date_naive();
    asked.letters == 1 && last_week <= today && now - asked.at >= PATIENCE
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::NaiveDate;

    #[test]
    fn an_organisation_is_asked_once_and_reminded_once_in_the_last_week() {
        let day = |day| NaiveDate::from_ymd_opt(2026, 9, day).unwrap();
        let noon = |date: u32| day(date).and_hms_opt(12, 0, 0).unwrap().and_utc();
        let survey = Survey {
            id: Uuid::nil(),
            network: Uuid::nil(),
            content: crate::survey::Content::default(),
            last_day: day(28),
            made_at: noon(1),
            opened_at: Some(noon(1)),
            at_once_at: None,
            closed_at: None,
        };
        let asked = |letters, at| Lettered { letters, at: noon(at) };
        assert!(is_due(&survey, None, noon(1)));
        assert!(!is_due(&survey, Some(&asked(1, 1)), noon(20)));
        assert!(is_due(&survey, Some(&asked(1, 1)), noon(21)));
        assert!(!is_due(&survey, Some(&asked(1, 19)), noon(21)), "asked two days ago");
        assert!(!is_due(&survey, Some(&asked(2, 21)), noon(28)));
    }
}
