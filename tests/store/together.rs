//! Needs, surveys and meetings are kept on both databases.

use super::*;
use stadtkarte::language::{Interface, Tag, Texts};
use stadtkarte::need::{Need, Reported, Standing};
use stadtkarte::network::Meeting;
use stadtkarte::store::Attendance;
use stadtkarte::survey::{Answer, Kind, Question, Survey};

#[test]
fn a_need_is_kept_and_decided() {
    on_both(|database| async move {
        let (store, network, tafel) = ludwigsburg(&database).await;
        let need = Reported {
            id: Uuid::new_v4(),
            network: network.id,
            organisation: tafel.id,
            standing: Standing::Open,
            need: Need { what: "Räume".to_owned(), people: Some(12), ..Need::default() },
            reply: None,
            made_at: now(),
            made_by: "ali".to_owned(),
            decided_at: None,
        };
        store.report_need(&need).await.unwrap();
        assert_eq!(store.needs(network.id).await.unwrap(), std::slice::from_ref(&need));
        assert_eq!(store.needs_of(tafel.id).await.unwrap(), std::slice::from_ref(&need));
        for reply in [Some("Bald."), None] {
            let mut writing = store.writing().await.unwrap();
            writing.decide_need(need.id, Standing::Closed, reply, mira()).await.unwrap();
            writing.commit().await.unwrap();
        }
        let decided = store.need(need.id).await.unwrap();
        let kept = (decided.standing, decided.reply.as_deref(), decided.decided_at);
        assert_eq!(kept, (Standing::Closed, Some("Bald."), Some(now())), "the last answer stays");
        assert!(matches!(store.need(Uuid::new_v4()).await, Err(Error::NotFound)));
    });
}

/// A survey of one question.
fn survey(network: &Network) -> Survey {
    let said = |words: &str| Texts::of(Tag::from(Interface::De), words);
    let question = Question { kind: Kind::Text, text: said("Was fehlt?"), ..Question::default() };
    let questions = vec![question];
    Survey {
        id: Uuid::new_v4(),
        network: network.id,
        content: stadtkarte::survey::Content {
            title: said("Umfrage"),
            questions,
            ..Default::default()
        },
        last_day: now().date_naive(),
        made_at: now(),
        opened_at: None,
        at_once_at: None,
        closed_at: None,
    }
}

#[test]
fn a_survey_is_written_opened_answered_once_and_closed() {
    on_both(|database| async move {
        let (store, network, tafel) = ludwigsburg(&database).await;
        let survey = survey(&network);
        let today = survey.last_day;
        store.save_survey(&survey, mira()).await.unwrap();
        store.save_survey(&survey, mira()).await.unwrap();
        assert_eq!(store.surveys(network.id).await.unwrap(), std::slice::from_ref(&survey));
        let answer = |words: &str| vec![Some(Answer::Words(words.to_owned()))];
        let send = async |words: &str| {
            store.answer_survey(survey.id, tafel.id, &answer(words), (today, mira())).await
        };
        assert!(matches!(send("zu früh").await, Err(Error::Conflict)));
        store.open_survey(survey.id, false, mira()).await.unwrap();
        assert!(matches!(store.open_survey(survey.id, false, mira()).await, Err(Error::Conflict)));
        store.open_survey(survey.id, true, mira()).await.unwrap();
        assert!(matches!(store.save_survey(&survey, mira()).await, Err(Error::Conflict)));
        assert!(matches!(store.delete_survey(survey.id).await, Err(Error::Conflict)));
        assert_eq!(store.open_surveys(today).await.unwrap().len(), 1);
        assert!(store.open_surveys(today.succ_opt().unwrap()).await.unwrap().is_empty());
        for words in ["Räume", "Räume und Geld"] {
            send(words).await.unwrap();
        }
        let given = store.answers(survey.id).await.unwrap();
        assert_eq!((given.len(), &given[0].answers), (1, &answer("Räume und Geld")));
        assert_eq!(store.answer_of(survey.id, tafel.id).await.unwrap().unwrap().at, now());
        store.close_survey(survey.id, mira()).await.unwrap();
        assert!(matches!(send("zu spät").await, Err(Error::Conflict)));
    });
}

#[test]
fn a_letter_about_a_survey_is_noted_by_one_of_two_at_once() {
    on_both(|database| async move {
        let (store, network, tafel) = ludwigsburg(&database).await;
        let survey = survey(&network);
        store.save_survey(&survey, mira()).await.unwrap();
        let note = async |before| {
            let mut writing = store.writing().await.unwrap();
            let noted = writing.note_lettered(survey.id, tafel.id, before, now()).await.unwrap();
            writing.commit().await.unwrap();
            noted
        };
        let noted = [note(0).await, note(0).await, note(1).await, note(1).await];
        assert_eq!(noted, [true, false, true, false]);
        assert_eq!(store.lettered(survey.id).await.unwrap()[&tafel.id].letters, 2);
    });
}

#[test]
fn meetings_change_with_their_network_and_guests_answer_as_often_as_they_like() {
    on_both(|database| async move {
        let (store, network, tafel) = ludwigsburg(&database).await;
        let said = serde_json::json!({ "date": "2026-09-16", "text": { "de": "Treffen" } });
        let old: Meeting = serde_json::from_value(said).unwrap();
        store
            .save_network(&Network { meetings: vec![old], ..network.clone() }, mira())
            .await
            .unwrap();
        let stored = store.network(network.id).await.unwrap();
        let id = stored.meetings[0].id;
        assert!(!id.is_nil(), "one of an older build has an identifier from now on");
        let mut writing = store.writing().await.unwrap();
        let cancel = |meetings: &mut Vec<Meeting>| {
            meetings[0].cancelled = true;
            Ok(meetings.len())
        };
        let (changed, count) = writing.change_meetings(network.id, cancel, mira()).await.unwrap();
        writing.note_call((network.id, id), 0, 3, mira()).await.unwrap();
        writing.note_call((network.id, id), 0, 1, mira()).await.unwrap();
        writing.commit().await.unwrap();
        assert_eq!((count, &changed), (1, &store.network(network.id).await.unwrap()));
        assert!(changed.meetings[0].cancelled);
        assert_eq!(store.calls(id).await.unwrap()[0].letters, 4);
        for coming in [true, false] {
            let guest = Attendance { who: "ali".to_owned(), organisation: tafel.id, coming };
            store.attend((network.id, id), &guest, now()).await.unwrap();
        }
        let guests = store.attendance(id).await.unwrap();
        assert_eq!((guests.len(), guests[0].coming), (1, false));
    });
}

#[test]
fn what_happened_since_a_meeting_is_new_or_known_before() {
    on_both(|database| async move {
        let (store, network, tafel) = ludwigsburg(&database).await;
        let (known, new) = (offer(&network, &tafel, "Alt"), offer(&network, &tafel, "Neu"));
        store.publish(&known, mira()).await.unwrap();
        let later = By { who: "mira", at: now() + Duration::days(3) };
        store.publish(&known, later).await.unwrap();
        store.publish(&new, later).await.unwrap();
        let since = now() + Duration::days(1);
        let happened = store.happened(network.id, since).await.unwrap();
        assert_eq!(happened.offers, [(known.id, true), (new.id, false)].into());
        assert!(happened.members.is_empty());
        let all = store.happened(network.id, now()).await.unwrap();
        assert_eq!(all.members, [tafel.id].into());
        assert_eq!(all.offers, [(known.id, false), (new.id, false)].into());
    });
}
