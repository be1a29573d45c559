//! External programs: real ones that hang, and what is shown of their complaints.

use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use aliyun_rpc_core::credentials::{CredentialsErrorClass, ProvideCredentials as _};
use aliyun_rpc_credentials::surroundings::{Processes, ProgramOutput};
use aliyun_rpc_credentials::{ProgramCredentials, testing};

use crate::answers::{id, whole};

#[cfg(unix)]
#[tokio::test]
async fn row_90_a_program_that_hangs_is_ended_with_its_children() {
    let marker = tempfile::tempdir().unwrap();
    let pids = marker.path().join("pids");
    // A machine with much to do may need longer to start the program at all.
    for limit in [300, 1_500, 8_000].map(Duration::from_millis) {
        hangs(&pids, limit).await;
        if pids.exists() {
            break;
        }
    }
    let pids = std::fs::read_to_string(pids).unwrap();
    assert_eq!(pids.split_whitespace().count(), 2, "{pids}");
    for pid in pids.split_whitespace() {
        // Ended processes are there until somebody asks for their status; nobody does that for orphans in a container.
        for _ in 0..100 {
            let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
            let state = stat.rsplit(") ").next().unwrap_or_default().chars().next();
            if matches!(state, None | Some('Z' | 'X')) {
                break;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
        let state = stat.rsplit(") ").next().unwrap_or_default().chars().next();
        assert!(
            matches!(state, None | Some('Z' | 'X')),
            "{pid} still runs: {stat}"
        );
    }
}

#[cfg(unix)]
#[tokio::test]
async fn row_90_a_program_that_ends_leaves_its_child_alone_and_is_not_waited_for() {
    let output = r#"{"access_key_id":"pid","access_key_secret":"psecret"}"#;
    let marker = tempfile::tempdir().unwrap();
    let pid = marker.path().join("pid");
    let script = format!("sleep 60 & echo $! > '{}'; echo '{output}'", pid.display());
    let mut surroundings = testing::surroundings();
    surroundings.programs = Arc::new(Processes);
    let source = ProgramCredentials::program("/bin/sh", ["-c", &script])
        .surroundings(&surroundings)
        .build()
        .unwrap();
    let began = Instant::now();
    let credentials = source.credentials().await.unwrap();
    assert_eq!(id(&credentials), "pid");
    // The pipes are released after two seconds, not after a minute.
    assert!(
        began.elapsed() < Duration::from_secs(20),
        "{:?}",
        began.elapsed()
    );
    let pid = std::fs::read_to_string(pid).unwrap();
    let child = rustix::process::Pid::from_raw(pid.trim().parse().unwrap()).unwrap();
    rustix::process::kill_process(child, rustix::process::Signal::KILL).unwrap();
}

/// Runs a program that hangs, and a child of it that holds standard output, until the limit.
#[cfg(unix)]
async fn hangs(pids: &Path, limit: Duration) {
    let script = format!("sleep 60 & echo $! $$ > '{}'; sleep 60", pids.display());
    let mut surroundings = testing::surroundings();
    surroundings.programs = Arc::new(Processes);
    let source = ProgramCredentials::program("/bin/sh", ["-c", &script])
        .limit(limit)
        .surroundings(&surroundings)
        .build()
        .unwrap();
    let began = Instant::now();
    let error = source.credentials().await.unwrap_err();
    assert_eq!(error.class(), CredentialsErrorClass::Timeout);
    assert!(
        error
            .to_string()
            .contains(&format!("`/bin/sh` took more than {limit:?}")),
        "{error}"
    );
    assert!(!error.to_string().contains("sleep"), "{error}");
    assert!(
        // The end of the pipes, which the child holds for a minute, was not waited for.
        began.elapsed() < limit + Duration::from_secs(20),
        "{:?}",
        began.elapsed()
    );
}

#[tokio::test(start_paused = true)]
async fn what_a_program_complains_about_is_shown_only_if_that_is_asked_for() {
    let output = ProgramOutput {
        status: Some(2),
        stdout: b"c4nary-out".to_vec(),
        stderr: b"no entry in the vault for c4nary-err-0123".to_vec(),
    };
    let mut surroundings = testing::surroundings();
    surroundings.programs = Arc::new(testing::Scripted::new(move |_| Some(Ok(output.clone()))));
    for (show, expected) in [(false, false), (true, true)] {
        let source = ProgramCredentials::builder("/opt/helper --key c4nary-arg")
            .show_errors(show)
            .surroundings(&surroundings)
            .build()
            .unwrap();
        let error = source.credentials().await.unwrap_err();
        let text = whole(&error);
        assert_eq!(text.contains("no entry in the vault"), expected, "{text}");
        assert!(!text.contains("c4nary"), "{text}");
        assert!(!format!("{source:?}").contains("c4nary"), "{source:?}");
    }
}
