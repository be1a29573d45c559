//! Rows 154 to 174: when a role is asked for again, and by how many.

use std::time::Duration;

use aliyun_rpc_core::Credentials;
use aliyun_rpc_core::backoff::{FixedJitter, RandomJitter};
use aliyun_rpc_core::clock::{Clock as _, iso8601};
use aliyun_rpc_core::credentials::{CredentialsErrorClass, ProvideCredentials as _, from_fn};
use aliyun_rpc_credentials::assume_role::RoleCredentials;

use crate::issuer::Scene;

/// Seconds of the usual session.
const HOUR: u64 = 3_600;

#[tokio::test(start_paused = true)]
async fn row_154_a_fresh_session_is_not_asked_for_again() {
    let scene = Scene::new(HOUR);
    for _ in 0..1_000 {
        assert_eq!(scene.id().await, "STS.session1");
        scene.pass(2.4).await;
    }
    assert_eq!(scene.sts.calls(), 1);
}

#[tokio::test(start_paused = true)]
async fn row_155_the_shortest_session_is_not_asked_for_at_each_call() {
    let scene = Scene::new(900);
    for _ in 0..5 {
        assert_eq!(scene.id().await, "STS.session1");
    }
    scene.pass(660.0).await;
    assert_eq!(scene.id().await, "STS.session1");
    scene.pass(0.1).await;
    assert_eq!(scene.sts.calls(), 1);
}

#[tokio::test(start_paused = true)]
async fn row_156_in_the_last_quarter_it_is_renewed_in_the_background() {
    let scene = Scene::new(HOUR);
    assert_eq!(scene.id().await, "STS.session1");
    scene.pass(3_000.0).await;
    scene.sts.set_takes(Duration::from_secs(2));
    let before = scene.clock.now();
    for _ in 0..50 {
        assert_eq!(scene.id().await, "STS.session1");
    }
    assert_eq!(scene.clock.now(), before, "somebody waited");
    scene.pass(1.0).await;
    assert_eq!(scene.id().await, "STS.session1");
    scene.pass(1.1).await;
    assert_eq!(scene.id().await, "STS.session2");
    assert_eq!(scene.sts.calls(), 2);
}

#[tokio::test(start_paused = true)]
async fn row_157_in_the_last_minutes_callers_wait_for_the_new_one() {
    let scene = Scene::new(HOUR);
    scene.id().await;
    scene.pass(3_500.0).await;
    scene.sts.set_takes(Duration::from_secs(4));
    assert_eq!(scene.id().await, "STS.session2");
    assert_eq!(scene.sts.calls(), 2);
}

#[tokio::test(start_paused = true)]
async fn row_157_but_no_longer_than_five_seconds() {
    let scene = Scene::new(HOUR);
    scene.id().await;
    scene.pass(3_500.0).await;
    scene.sts.set_takes(Duration::from_secs(8));
    let before = scene.clock.now();
    assert_eq!(scene.id().await, "STS.session1");
    let waited = scene.clock.now().duration_since(before).unwrap();
    assert_eq!(waited.as_secs(), 5);
    // What was waited for comes all the same.
    scene.pass(4.0).await;
    assert_eq!(scene.id().await, "STS.session2");
    assert_eq!(scene.sts.calls(), 2);
}

#[tokio::test(start_paused = true)]
async fn row_157_a_session_that_ends_while_somebody_waits_is_waited_for() {
    let scene = Scene::new(HOUR);
    scene.id().await;
    scene.pass(3_598.0).await;
    scene.sts.set_takes(Duration::from_secs(8));
    assert_eq!(scene.id().await, "STS.session2");
    assert_eq!(scene.sts.calls(), 2);
}

#[tokio::test(start_paused = true)]
async fn row_158_a_valid_session_outlives_a_failing_service() {
    let scene = Scene::new(HOUR);
    scene.id().await;
    scene.pass(3_500.0).await;
    scene.sts.set_down(true);
    assert_eq!(scene.id().await, "STS.session1");
    // A load is three attempts; callers within a second of its failure do not ask again.
    assert_eq!(scene.sts.calls(), 4);
    assert_eq!(scene.id().await, "STS.session1");
    assert_eq!(scene.sts.calls(), 4);
    let warnings = scene.noted.warnings();
    assert_eq!(warnings.len(), 1, "{warnings:?}");
    assert!(
        warnings[0].contains("until 2030-01-01T01:00:00Z"),
        "{warnings:?}"
    );
    scene.pass(1.1).await;
    assert_eq!(scene.id().await, "STS.session1");
    assert_eq!((scene.sts.calls(), scene.noted.warnings().len()), (7, 2));
    scene.sts.set_down(false);
    scene.pass(1.1).await;
    assert_eq!(scene.id().await, "STS.session2");
}

#[tokio::test(start_paused = true)]
async fn row_159_an_expired_session_is_an_error_with_its_cause() {
    let scene = Scene::new(HOUR);
    scene.id().await;
    scene
        .sts
        .refuse(&[(403, "NoPermission"), (403, "NoPermission")]);
    scene.pass(3_601.0).await;
    let error = scene.role.credentials().await.unwrap_err();
    assert_eq!(error.class(), CredentialsErrorClass::Expired);
    let text = error.to_string();
    for part in [
        "2030-01-01T01:00:00Z",
        "NoPermission",
        "REQ-REFUSED",
        "ram_role_arn/static_ak",
    ] {
        assert!(text.contains(part), "{part} in {text}");
    }
    assert_eq!(error.attempts()[0].class(), CredentialsErrorClass::Rejected);
    // Within 200 ms the same, without asking.
    let again = scene.role.credentials().await.unwrap_err();
    assert_eq!((again.to_string(), scene.sts.calls()), (text, 2));
    scene.pass(0.3).await;
    scene.role.credentials().await.unwrap_err();
    assert_eq!(scene.sts.calls(), 3);
    scene.pass(0.3).await;
    assert_eq!(scene.id().await, "STS.session2");
}

#[tokio::test(start_paused = true)]
async fn row_160_a_hundred_tasks_cause_one_call() {
    let scene = Scene::new(HOUR);
    scene.sts.set_takes(Duration::from_secs(1));
    // Once without a session, once after it has ended.
    for number in 1..=2 {
        let tasks: Vec<_> = (0..100)
            .map(|_| {
                let role = scene.role.clone();
                tokio::spawn(async move { role.credentials().await })
            })
            .collect();
        let mut first: Option<Credentials> = None;
        for task in tasks {
            let credentials = task.await.unwrap().expect("no failed call");
            assert!(
                first
                    .get_or_insert(credentials.clone())
                    .is_same(&credentials)
            );
        }
        let id = format!("STS.session{number}");
        assert_eq!(first.unwrap().access_key_id(), Some(&*id));
        assert_eq!(scene.sts.calls(), number);
        scene.pass(3_600.0).await;
    }
}

#[test]
fn row_160_also_on_many_threads() {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(4)
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(async {
        let scene = Scene::new(HOUR);
        let tasks: Vec<_> = (0..100)
            .map(|_| {
                let role = scene.role.clone();
                tokio::spawn(async move { role.credentials().await.map(|_| ()) })
            })
            .collect();
        for task in tasks {
            task.await.unwrap().expect("no failed call");
        }
        assert_eq!(scene.sts.calls(), 1);
    });
}

#[tokio::test(start_paused = true)]
async fn row_161_a_hundred_tasks_get_one_error() {
    let scene = Scene::new(HOUR);
    scene.sts.refuse(&[(500, "InternalError"); 3]);
    let tasks: Vec<_> = (0..100)
        .map(|_| {
            let role = scene.role.clone();
            tokio::spawn(async move { role.credentials().await.unwrap_err().to_string() })
        })
        .collect();
    let mut texts = Vec::new();
    for task in tasks {
        texts.push(task.await.unwrap());
    }
    texts.dedup();
    assert_eq!(texts.len(), 1, "{texts:?}");
    assert_eq!(scene.sts.calls(), 3, "one load of three attempts");
}

#[tokio::test(start_paused = true)]
async fn row_162_whoever_came_first_may_go_away() {
    let scene = Scene::new(HOUR);
    scene.sts.set_takes(Duration::from_secs(2));
    let first = tokio::time::timeout(Duration::from_secs(1), scene.role.credentials());
    let (first, second) = tokio::join!(first, scene.id());
    assert!(first.is_err(), "the first one was dropped");
    assert_eq!((second.as_str(), scene.sts.calls()), ("STS.session1", 1));
}

#[tokio::test(start_paused = true)]
async fn row_162_even_all_may_go_away() {
    let scene = Scene::new(HOUR);
    scene.sts.set_takes(Duration::from_secs(2));
    let gone = tokio::time::timeout(Duration::from_secs(1), scene.role.credentials()).await;
    assert!(gone.is_err());
    scene.pass(1.5).await;
    scene.sts.set_takes(Duration::from_secs(3_600));
    assert_eq!(
        (scene.id().await.as_str(), scene.sts.calls()),
        ("STS.session1", 1)
    );
}

#[tokio::test(start_paused = true)]
async fn row_163_an_answer_that_is_over_is_an_error() {
    let scene = Scene::new(HOUR);
    scene
        .sts
        .expiration
        .set("2029-12-31T23:59:59Z".to_owned())
        .unwrap();
    let error = scene.role.credentials().await.unwrap_err();
    assert_eq!(error.class(), CredentialsErrorClass::ExpiredOnArrival);
    let text = error.to_string();
    for part in ["2029-12-31T23:59:59Z", "2030-01-01T00:00:00Z"] {
        assert!(text.contains(part), "{part} in {text}");
    }
}

#[tokio::test(start_paused = true)]
async fn row_164_ends_are_read_in_all_forms() {
    for (text, expected) in [
        ("2030-01-01T09:00:00+08:00", "2030-01-01T01:00:00Z"),
        ("2030-01-01T01:00:00.123Z", "2030-01-01T01:00:00Z"),
        ("2030-01-01t01:00:00z", "2030-01-01T01:00:00Z"),
    ] {
        let scene = Scene::new(HOUR);
        scene.sts.expiration.set(text.to_owned()).unwrap();
        let credentials = scene.role.credentials().await.unwrap();
        assert_eq!(
            credentials.expiration().map(iso8601).as_deref(),
            Some(expected)
        );
    }
}

#[tokio::test(start_paused = true)]
async fn row_165_an_end_without_offset_is_no_time() {
    let scene = Scene::new(HOUR);
    scene
        .sts
        .expiration
        .set("2030-01-01T01:00:00".to_owned())
        .unwrap();
    let error = scene.role.credentials().await.unwrap_err();
    assert!(error.to_string().contains("Expiration"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn row_166_failures_that_pass_are_tried_three_times() {
    let scene = Scene::new(HOUR);
    scene
        .sts
        .refuse(&[(503, "ServiceUnavailable"), (503, "ServiceUnavailable")]);
    assert_eq!(scene.id().await, "STS.session1");
    let asked = scene.sts.asked();
    assert_eq!(asked.len(), 3);
    for (one, other) in [(0, 1), (1, 2), (0, 2)] {
        assert_ne!(asked[one].nonce, asked[other].nonce);
        assert_ne!(asked[one].signature, asked[other].signature);
    }
}

#[tokio::test(start_paused = true)]
async fn row_167_a_missing_permission_is_final() {
    let scene = Scene::new(HOUR);
    scene.sts.refuse(&[(403, "NoPermission")]);
    let error = scene.role.credentials().await.unwrap_err();
    assert_eq!(error.class(), CredentialsErrorClass::Rejected);
    assert_eq!(
        (error.code(), error.request_id()),
        (Some("NoPermission"), Some("REQ-REFUSED"))
    );
    assert_eq!(scene.sts.calls(), 1);
}

#[tokio::test(start_paused = true)]
async fn row_168_throttling_is_waited_out() {
    let scene = Scene::new(HOUR);
    scene.sts.refuse(&[(400, "Throttling.User")]);
    assert_eq!(
        (scene.id().await.as_str(), scene.sts.calls()),
        ("STS.session1", 2)
    );
}

#[tokio::test(start_paused = true)]
async fn row_169_a_source_that_changes_is_noticed() {
    let number = std::sync::atomic::AtomicU32::new(0);
    let source = from_fn("rotating", move || {
        let number = number.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        async move { Ok(Credentials::new(format!("LTAIsource{number}"), "a-secret")) }
    });
    let scene = Scene::with(HOUR, source, FixedJitter(0.5));
    scene.id().await;
    scene.pass(3_601.0).await;
    scene.id().await;
    let ids: Vec<String> = scene
        .sts
        .asked()
        .into_iter()
        .map(|asked| asked.key_id)
        .collect();
    // Each load asks its source; how often the signer does is its own matter.
    assert_eq!(ids.len(), 2);
    assert_ne!(ids[0], ids[1]);
}

#[tokio::test(start_paused = true)]
async fn row_170_failing_renewals_in_the_background_come_rarely() {
    // Without chance: each pause is as long as it can be.
    let scene = Scene::with(
        43_200,
        Credentials::new("LTAIsource", "a-secret"),
        FixedJitter(1.0),
    );
    scene.id().await;
    scene.pass(42_500.0).await;
    scene.sts.refuse(&[(403, "NoPermission"); 1_000]);
    let start = scene.clock.now();
    for _ in 0..5_150 {
        assert_eq!(scene.id().await, "STS.session1");
        scene.pass(0.1).await;
    }
    let asked = scene.sts.asked();
    let at: Vec<u64> = asked[1..]
        .iter()
        .map(|asked| asked.at.duration_since(start).unwrap().as_secs())
        .collect();
    let pauses: Vec<u64> = at.windows(2).map(|pair| pair[1] - pair[0]).collect();
    assert!(
        pauses.windows(2).all(|pair| pair[0] <= pair[1] + 1),
        "{pauses:?}"
    );
    assert!(pauses.len() > 8 && pauses[0] <= 2, "{pauses:?}");
    assert!(
        pauses[pauses.len() - 3..].iter().all(|pause| *pause >= 60),
        "{pauses:?}"
    );
}

#[tokio::test(start_paused = true)]
async fn row_171_a_refused_snapshot_that_is_old_news_changes_nothing() {
    let scene = Scene::new(HOUR);
    let old = scene.role.credentials().await.unwrap();
    scene.pass(3_601.0).await;
    scene.id().await;
    scene.role.invalidate(&old);
    assert_eq!(
        (scene.id().await.as_str(), scene.sts.calls()),
        ("STS.session2", 2)
    );
}

#[tokio::test(start_paused = true)]
async fn row_172_a_refused_snapshot_is_replaced_once() {
    let scene = Scene::new(HOUR);
    let current = scene.role.credentials().await.unwrap();
    // Sources call it by other names; it is the same snapshot.
    scene
        .role
        .invalidate(&current.clone().from_source("default/x"));
    assert_eq!(scene.id().await, "STS.session2");
    assert_eq!(scene.id().await, "STS.session2");
    assert_eq!(scene.sts.calls(), 2);
    // If it cannot be replaced, that is an error: it was refused.
    let current = scene.role.credentials().await.unwrap();
    scene.sts.set_down(true);
    scene.role.invalidate(&current);
    let error = scene.role.credentials().await.unwrap_err();
    assert_eq!(error.class(), CredentialsErrorClass::Expired);
    assert!(error.to_string().contains("refused"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn row_173_many_who_began_together_do_not_renew_together() {
    let scene = Scene::with(
        HOUR,
        Credentials::new("LTAIsource", "a-secret"),
        RandomJitter,
    );
    let roles: Vec<_> = (0..50)
        .map(|_| {
            RoleCredentials::builder(Credentials::new("LTAIsource", "a-secret"))
                .role_arn("acs:ram::1:role/reader")
                .surroundings(&scene.surroundings)
                .build()
                .unwrap()
        })
        .collect();
    for role in &roles {
        role.credentials().await.unwrap();
    }
    let start = scene.clock.now();
    scene.pass(2_600.0).await;
    for _ in 0..350 {
        for role in &roles {
            role.credentials().await.unwrap();
        }
        scene.pass(1.0).await;
    }
    let asked = scene.sts.asked();
    assert_eq!(asked.len(), 100);
    let renewed: Vec<u64> = asked[50..]
        .iter()
        .map(|asked| asked.at.duration_since(start).unwrap().as_secs())
        .collect();
    let (first, last) = (renewed.iter().min().unwrap(), renewed.iter().max().unwrap());
    // 50 draws from 180 seconds: less than 120 has odds of one to 10^7.
    assert!(last - first >= 120, "{first} to {last}");
    assert!(
        (2_700..=2_885).contains(first) && *last <= 2_885,
        "{first} to {last}"
    );
}

#[tokio::test(start_paused = true)]
async fn row_174_a_clock_that_is_set_back_causes_no_storm() {
    let scene = Scene::new(HOUR);
    scene.id().await;
    scene.pass(1_800.0).await;
    let now = scene.clock.now();
    scene.clock.set(now - Duration::from_secs(3_600));
    for _ in 0..100 {
        assert_eq!(scene.id().await, "STS.session1");
        scene.pass(1.0).await;
    }
    assert_eq!(scene.sts.calls(), 1);
}
