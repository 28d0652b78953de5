//! Surveys: the staff of a network ask its members up to ten questions, and see what the answers add up to. Rights are asked here.

mod asking;

pub use asking::AskedSurvey;
pub(super) use asking::Asking;

use super::Desk;
use super::deciding::Actor;
use crate::error::Error;
use crate::error::Problem;
use crate::error::Result;
use crate::network::Network;
use crate::organisation::Organisation;
use crate::store::Lettered;
use crate::survey::Content;
use crate::survey::Given;
use crate::survey::Stage;
use crate::survey::Survey;
use crate::survey::Tally;
use crate::survey::VERSION;
use crate::survey::tally;
use crate::vocabulary::MembershipState;
use chrono::{Days, NaiveDate};
use std::collections::BTreeMap;
use uuid::Uuid;

/// For how many days a survey can be answered at most.
pub const LONGEST_DAYS: u64 = 400;

/// What came of a survey.
#[derive(Debug, Clone)]
pub struct Results {
    /// The survey.
    pub survey: Survey,
    /// How it stands today.
    pub stage: Stage,
    /// The members of the network by their identifiers: whoever can answer.
    pub members: BTreeMap<Uuid, Organisation>,
    /// Which of them letters asked.
    pub lettered: BTreeMap<Uuid, Lettered>,
    /// What each organisation answered.
    pub given: Vec<Given>,
    /// What the answers add up to, one a question.
    pub tallies: Vec<Tally>,
}

impl Desk {
    /// The members of a network that are no examples, by their identifiers.
    pub(super) async fn real_members(&self, network: Uuid) -> Result<BTreeMap<Uuid, Organisation>> {
        let all = self.store.organisations(network).await?.into_iter();
        let members =
            all.filter(|(one, stands)| stands.state == MembershipState::Member && !one.example);
        Ok(members.map(|(one, _)| (one.id, one)).collect())
    }

    /// The surveys of a network, the newest first. Errors: not found for all but its staff.
    pub async fn surveys(&self, actor: Actor<'_>, network: Uuid) -> Result<Vec<Survey>> {
        match actor.account.is_staff_of(network) {
            true => self.store.surveys(network).await,
            false => Err(Error::NotFound),
        }
    }

    /// A survey for the staff of its network. Errors: not found for everybody else.
    pub async fn staff_survey(&self, actor: Actor<'_>, survey: Uuid) -> Result<Survey> {
        let survey = self.store.survey(survey).await?;
        match actor.account.is_staff_of(survey.network) {
            true => Ok(survey),
            false => Err(Error::NotFound),
        }
    }

    /// What came of a survey so far. Errors: not found for all but the staff of its network.
    pub async fn survey_results(&self, actor: Actor<'_>, survey: Uuid) -> Result<Results> {
        let survey = self.staff_survey(actor, survey).await?;
        let mut given = self.store.answers(survey.id).await?;
        given.sort_by_key(|one| one.organisation);
        let network = self.store.network(survey.network).await?;
        Ok(Results {
            stage: survey.stage(self.day_in(&network)),
            members: self.real_members(survey.network).await?,
            lettered: self.store.lettered(survey.id).await?,
            tallies: tally(&survey.content, &given),
            given,
            survey,
        })
    }

    /// Today in a network.
    pub(super) fn day_in(&self, network: &Network) -> NaiveDate {
        self.settings.clock.local(network.time_zone).date()
    }

    /// Keeps a survey while staff write it. Errors: not found where the network is not theirs; a conflict where it was opened
    /// already; what does not hold.
    pub async fn save_survey(
        &self,
        actor: Actor<'_>,
        network: Uuid,
        (id, content, last_day): (Uuid, Content, NaiveDate),
    ) -> Result<()> {
        let asked = self.store.network(network).await?;
        if !actor.account.is_staff_of(network) {
            return Err(Error::NotFound);
        }
        let mut problems = content.check();
        problems.extend(self.wrong_day(&asked, last_day));
        if !problems.is_empty() {
            return Err(Error::Invalid(problems));
        }
        let who = actor.account.person.id.to_string();
        let by = self.by(&who);
        let survey = Survey {
            id,
            network,
            content: Content { v: VERSION, ..content },
            last_day,
            made_at: by.at,
            opened_at: None,
            at_once_at: None,
            closed_at: None,
        };
        self.store.save_survey(&survey, by).await
    }

    fn wrong_day(&self, network: &Network, last_day: NaiveDate) -> Option<Problem> {
        let today = self.day_in(network);
        let last = today.checked_add_days(Days::new(LONGEST_DAYS)).unwrap_or(today);
        (last_day < today || last_day > last).then(|| Problem::new("last_day", "problem-last-day"))
    }

    /// Forgets a survey that nobody was asked yet. Errors: not found where it is not theirs; a conflict where it was opened.
    pub async fn delete_survey(&self, actor: Actor<'_>, survey: Uuid) -> Result<()> {
        let survey = self.staff_survey(actor, survey).await?;
        self.store.delete_survey(survey.id).await
    }

    /// Asks the members of the network: with the next letter that is due to each anyway, or at once. Errors: not found where it
    /// is not theirs; a conflict where that was done already or it is closed; its last day is over.
    pub async fn open_survey(&self, actor: Actor<'_>, survey: Uuid, at_once: bool) -> Result<()> {
        let survey = self.staff_survey(actor, survey).await?;
        let network = self.store.network(survey.network).await?;
        if let Some(problem) = self.wrong_day(&network, survey.last_day) {
            return Err(problem.into());
        }
        let who = actor.account.person.id.to_string();
        self.store.open_survey(survey.id, at_once, self.by(&who)).await?;
        match at_once {
            true => self.care(self.settings.clock.now()).await,
            false => Ok(()),
        }
    }

    /// Closes a survey before its time. Errors: not found where it is not theirs; a conflict where it is not open.
    pub async fn close_survey(&self, actor: Actor<'_>, survey: Uuid) -> Result<()> {
        let survey = self.staff_survey(actor, survey).await?;
        let who = actor.account.person.id.to_string();
        self.store.close_survey(survey.id, self.by(&who)).await
    }

    /// Gives a survey more time, or less. Errors: not found where it is not theirs; a conflict where it is closed; a day that is
    /// over or too far away.
    pub async fn extend_survey(
        &self,
        actor: Actor<'_>,
        survey: Uuid,
        last_day: NaiveDate,
    ) -> Result<()> {
        let survey = self.staff_survey(actor, survey).await?;
        let network = self.store.network(survey.network).await?;
        if let Some(problem) = self.wrong_day(&network, last_day) {
            return Err(problem.into());
        }
        self.store.extend_survey(survey.id, last_day).await
    }
}
