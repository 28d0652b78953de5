//! People and what they are: members, staff, translators, operators.

use super::value::{id, moment, seconds, text};
use super::{By, Store, Writing};
use crate::account::Account;
use crate::account::Person;
use crate::account::Role;
use crate::account::address_key;
use crate::error::Result;
use crate::language::Interface;
use sqlx::Row;
use sqlx::any::AnyRow;
use uuid::Uuid;

impl Store {
    /// The person of this identifier, also where they were deleted.
    pub async fn person(&self, person: Uuid) -> Result<Option<Person>> {
        let sql =
            "select id, email, name, language, made_at, no_digest_at from person where id = $1";
        let row = sqlx::query(sql).bind(person.to_string()).fetch_optional(&self.readers).await?;
        row.as_ref().map(read_person).transpose()
    }

    /// The person of this address, where there is one.
    pub async fn person_with_address(&self, email: &str) -> Result<Option<Person>> {
        let sql =
            "select id, email, name, language, made_at, no_digest_at from person where email = $1";
        let email = text("email", email).map(address_key)?;
        let row = sqlx::query(sql).bind(email).fetch_optional(&self.readers).await?;
        row.as_ref().map(read_person).transpose()
    }

    /// The person with everything they are; none where they were deleted.
    pub async fn account(&self, person: Uuid) -> Result<Option<Account>> {
        let Some(person) = self.person(person).await?.filter(|person| person.email.is_some())
        else {
            return Ok(None);
        };
        let sql = "select kind, thing from role where person = $1 order by kind, thing";
        let rows = sqlx::query(sql).bind(person.id.to_string()).fetch_all(&self.readers).await?;
        let role = |row: &AnyRow| Role::from_columns(row.try_get(0).ok()?, row.try_get(1).ok()?);
        Ok(Some(Account { roles: rows.iter().filter_map(role).collect(), person }))
    }

    /// The person of this address; made with this name and language where nobody has it yet.
    pub async fn person_for(
        &self,
        email: &str,
        name: &str,
        language: Interface,
        by: By<'_>,
    ) -> Result<Person> {
        let mut writing = self.writing().await?;
        let person = writing.person_for(email, name, language, by).await?;
        writing.commit().await?;
        Ok(person)
    }

    /// Keeps what a person said of themselves: their name, their language, and whether they want digests.
    pub async fn save_person(&self, person: &Person, by: By<'_>) -> Result<()> {
        let sql = "update person set name = $1, language = $2, \
            no_digest_at = case when $3 = 1 then null else coalesce(no_digest_at, $4) end \
            where id = $5 and deleted_at is null";
        let mut writing = self.writing().await?;
        let saved = sqlx::query(sql).bind(text("name", &person.name)?.to_owned());
        let saved = saved.bind(person.language.tag().to_owned()).bind(i64::from(person.digest));
        let saved = saved.bind(seconds(by.at)).bind(person.id.to_string());
        saved.execute(writing.sql()).await?;
        writing.commit().await
    }

    /// Everybody who has this role, in the order in which they got it.
    pub async fn people_with(&self, role: &Role) -> Result<Vec<Person>> {
        let sql = "select p.id, p.email, p.name, p.language, p.made_at, p.no_digest_at \
            from role r join person p on p.id = r.person \
            where r.kind = $1 and r.thing = $2 and p.deleted_at is null order by r.made_at, p.id";
        let (kind, thing) = role.columns();
        let rows = sqlx::query(sql).bind(kind).bind(thing).fetch_all(&self.readers).await?;
        rows.iter().map(read_person).collect()
    }

    /// Gives a role to a person, and says whether they did not have it yet.
    pub async fn give_role(&self, person: Uuid, role: &Role, by: By<'_>) -> Result<bool> {
        let mut writing = self.writing().await?;
        let given = writing.give_role(person, role, by).await?;
        writing.commit().await?;
        Ok(given)
    }

    /// Takes a role from a person, and says whether they had it.
    pub async fn take_role(&self, person: Uuid, role: &Role) -> Result<bool> {
        let (kind, thing) = role.columns();
        let sql = "delete from role where person = $1 and kind = $2 and thing = $3";
        let mut writing = self.writing().await?;
        let taken = sqlx::query(sql).bind(person.to_string()).bind(kind).bind(thing);
        let taken = taken.execute(writing.sql()).await?.rows_affected();
        writing.commit().await?;
        Ok(taken == 1)
    }
}

impl Writing {
    /// The person of this address; made where nobody has it yet.
    pub async fn person_for(
        &mut self,
        email: &str,
        name: &str,
        language: Interface,
        by: By<'_>,
    ) -> Result<Person> {
        let email = text("email", email).map(address_key)?;
        let sql = "insert into person (id, email, name, language, made_at) values ($1, $2, $3, $4, $5) \
            on conflict (email) do nothing";
        let made = sqlx::query(sql).bind(Uuid::new_v4().to_string()).bind(email.clone());
        let made = made.bind(text("name", name)?.to_owned()).bind(language.tag().to_owned());
        made.bind(seconds(by.at)).execute(self.sql()).await?;
        let sql =
            "select id, email, name, language, made_at, no_digest_at from person where email = $1";
        read_person(&sqlx::query(sql).bind(email).fetch_one(self.sql()).await?)
    }

    /// Gives a role to a person, and says whether they did not have it yet.
    pub async fn give_role(&mut self, person: Uuid, role: &Role, by: By<'_>) -> Result<bool> {
        let (kind, thing) = role.columns();
        let sql = "insert into role (person, kind, thing, made_at, made_by) values ($1, $2, $3, $4, $5) \
            on conflict (person, kind, thing) do nothing";
        let given = sqlx::query(sql).bind(person.to_string()).bind(kind).bind(thing);
        let given = given.bind(seconds(by.at)).bind(text("who", by.who)?.to_owned());
        Ok(given.execute(self.sql()).await?.rows_affected() == 1)
    }
}

fn read_person(row: &AnyRow) -> Result<Person> {
    let language: &str = row.try_get(3)?;
    Ok(Person {
        id: id(row, 0)?,
        email: row.try_get(1)?,
        name: row.try_get(2)?,
        language: Interface::from_tag(language).unwrap_or(Interface::De),
        made_at: moment(row.try_get(4)?),
        digest: row.try_get::<Option<i64>, _>(5)?.is_none(),
    })
}
