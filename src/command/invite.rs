//! `stadtkarte invite`: lets somebody in, as an operator, staff of a network or member of an organisation.

use super::say::{Tongue, line};
use crate::account::Role;
use crate::config::MailWay;
use crate::config::Settings;
use crate::desk::Desk;
use crate::desk::Invited;
use crate::desk::told_role;
use crate::error::Error;
use crate::error::Problem;
use crate::error::Result;
use crate::language::Interface;
use crate::offer::{parse_short, short_bits};
use crate::organisation::Organisation;
use crate::place::Channel;
use crate::place::Contact;
use crate::store::Store;
use uuid::Uuid;

/// Lets somebody in: prints a link that signs them in, and mails it to them.
///
/// Without --operator, --staff or --organisation the person may sign in and nothing else. Whoever has signed in once can have
/// a new link sent at any time.
#[derive(Debug, clap::Args)]
pub struct Invite {
    /// The person's e-mail address
    email: String,
    /// Runs the service: may do everything that staff of any network may
    #[arg(long, conflicts_with_all = ["staff", "organisation"])]
    operator: bool,
    /// Of the staff of this network: decides what goes public there
    #[arg(long, value_name = "SLUG", conflicts_with = "organisation")]
    staff: Option<String>,
    /// A member of this organisation: writes its offers
    #[arg(
        long,
        value_name = "ID",
        long_help = "A member of this organisation: writes its offers. Its UUID, or the 13 characters at the end of the address of its page"
    )]
    organisation: Option<String>,
    /// What the person is called
    #[arg(long, value_name = "NAME", default_value = "")]
    name: String,
    /// The language of the person's pages and letters
    #[arg(long, value_name = "LANGUAGE", default_value = "de", value_parser = super::say::interface)]
    language: Interface,
    #[command(flatten)]
    tongue: Tongue,
}

impl Invite {
    /// Does it.
    pub async fn run(self, settings: Settings) -> anyhow::Result<()> {
        let channel = Channel { value: self.email.clone(), public: false };
        let contact = Contact { email: Some(channel), ..Contact::default() };
        if let Some(problem) = contact.check().into_iter().next() {
            return Err(self.tongue.error(problem.into()));
        }
        let desk = Desk::open(settings).await?;
        let (role, thing) = self.role(&desk.store).await?;
        let what = told_role(self.language, role.as_ref(), &thing);
        let (email, name) = (self.email.as_str(), self.name.as_str());
        let invited = Invited { email, name, language: self.language, role, what };
        let link = desk.invite(&invited, desk.by("operator")).await;
        let link = link.map_err(|why| self.tongue.error(why))?;
        line(self.tongue.say("people-invited", &[("email", &self.email)]));
        line(&link);
        line(match &desk.settings.mail {
            MailWay::Folder(folder) => {
                let folder = folder.display().to_string();
                self.tongue.say("people-invited-folder", &[("folder", &folder)])
            }
            MailWay::Server(_) => self.tongue.say("people-invited-mail", &[]),
        });
        desk.store.close().await;
        Ok(())
    }

    /// What the person is to be, and of what.
    async fn role(&self, store: &Store) -> anyhow::Result<(Option<Role>, String)> {
        if self.operator {
            return Ok((Some(Role::Operator), String::new()));
        }
        if let Some(slug) = &self.staff {
            let network = self.tongue.network(store, slug).await?;
            return Ok((Some(Role::Staff(network.id)), network.called(self.language).to_owned()));
        }
        let Some(named) = self.organisation.as_deref().map(str::trim) else {
            return Ok((None, String::new()));
        };
        match organisation(store, named).await {
            Ok(one) => Ok((Some(Role::Member(one.id)), one.called(self.language).to_owned())),
            Err(Error::NotFound) => {
                let unknown = Problem::new("organisation", "problem-organisation-unknown");
                Err(self.tongue.error(unknown.with("value", named).into()))
            }
            Err(why) => Err(self.tongue.error(why)),
        }
    }
}

/// The organisation of an identifier, whole or in the short form that addresses have. Errors: not found.
async fn organisation(store: &Store, named: &str) -> Result<Organisation> {
    if let Ok(id) = Uuid::try_parse(named) {
        return Ok(store.organisation(id).await?.0);
    }
    let bits = parse_short(named).ok_or(Error::NotFound)?;
    for network in store.networks().await? {
        let all = store.organisations(network.id).await?;
        if let Some((one, _)) = all.into_iter().find(|(one, _)| short_bits(one.id) == bits) {
            return Ok(one);
        }
    }
    Err(Error::NotFound)
}
