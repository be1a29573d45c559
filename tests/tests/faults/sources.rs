//! Rows 47 and 51: sources of credentials that fail while they are needed, and files that are not as they should be.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use aliyun_rpc_core::clock::{Clock as _, RuntimeClock};
use aliyun_rpc_core::credentials::{CredentialsError, CredentialsErrorClass};
use aliyun_rpc_core::transport::BoxFuture;
use aliyun_rpc_core::{Client, Credentials};
use aliyun_rpc_credentials::surroundings::{Disk, Files as _};
use aliyun_rpc_credentials::testing::{self, MemoryEnvironment, Noted};
use aliyun_rpc_credentials::{DefaultChain, Load, Refreshing};

use crate::harness::secrets::{SECRET, TOKEN, assert_clean};
use crate::harness::{Double, ListThings, Log, Reply, client_of, run};

/// Issues credentials of one hour once, and is down from then on.
#[derive(Clone, Debug)]
struct Once {
    clock: RuntimeClock,
    asked: Arc<AtomicU32>,
}

impl Load for Once {
    fn load(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        let number = self.asked.fetch_add(1, Ordering::Relaxed);
        Box::pin(async move {
            if number > 0 {
                let class = CredentialsErrorClass::Transient;
                return Err(CredentialsError::new(class, "the issuer is down"));
            }
            let end = self.clock.now() + Duration::from_secs(3_600);
            let issued = Credentials::sts("STS.NUtIssuedKey9xQ2", SECRET, TOKEN);
            Ok(issued.expiring(end).from_source("issuer"))
        })
    }

    fn name(&self) -> String {
        "issuer".to_owned()
    }
}

#[tokio::test(start_paused = true)]
async fn row_47_a_source_that_fails_does_no_harm_while_the_token_is_valid() {
    let noted = Noted::default();
    let mut surroundings = testing::surroundings();
    let clock = RuntimeClock::new(surroundings.clock.now());
    surroundings.clock = Arc::new(clock.clone());
    surroundings.notices = Arc::new(noted.clone());
    let asked = Arc::new(AtomicU32::new(0));
    let once = Once {
        clock: clock.clone(),
        asked: Arc::clone(&asked),
    };
    let (double, log) = (Double::new((0..1_000).map(|_| Reply::ok())), Log::default());
    let client = client_of(&double, &log)
        .credentials(Refreshing::new(once, &surroundings))
        .clock(clock.clone())
        .build()
        .unwrap();
    let call = || client.send(&ListThings::default());
    call().await.unwrap();
    // 15 minutes before its end the token is renewed in the background, in vain.
    tokio::time::sleep(Duration::from_secs(2_750)).await;
    let good = [
        "ListThings: attempt 1",
        "ListThings: answered with HTTP 200",
        "ListThings: succeeded after 1 attempt",
    ];
    for _ in 0..20 {
        run(&log, call())
            .await
            .succeeded()
            .attempts(1)
            .took(Duration::ZERO..=Duration::ZERO)
            .events(good);
    }
    // All of them at one moment: one question, one warning.
    tokio::time::sleep(Duration::from_millis(1)).await;
    assert_eq!(asked.load(Ordering::Relaxed), 2);
    assert_eq!(noted.warnings().len(), 1, "{:?}", noted.warnings());
    assert!(noted.warnings()[0].contains("the issuer is down"));
    // The questions become rare. Without chance in the pauses (the test's is 0) they are a second apart.
    for _ in 0..8 {
        tokio::time::sleep(Duration::from_millis(500)).await;
        run(&log, call()).await.succeeded().events(good);
    }
    let later = asked.load(Ordering::Relaxed);
    assert!((4..=6).contains(&later), "{later}");
    // Shortly before the end calls wait for nothing but a quick failure, and go on with the old token.
    tokio::time::sleep(Duration::from_secs(800)).await;
    run(&log, call())
        .await
        .succeeded()
        .took(Duration::ZERO..=Duration::ZERO)
        .events(good);
    let keys = double.headers("x-acs-accesskey-id");
    assert!(keys.iter().all(|key| key == "STS.NUtIssuedKey9xQ2"));
    // After the end there is nothing to go on with.
    tokio::time::sleep(Duration::from_secs(100)).await;
    run(&log, call())
        .await
        .failed()
        .attempts(0)
        .says(["expired at 2030-01-01T01:00:00Z", "the issuer is down"])
        .events([
            "ListThings: failed with credentials: expired",
            "ListThings: gave up after 0 attempts: credentials: expired",
        ]);
    assert!(noted.warnings().iter().all(|text| !text.contains(SECRET)));
}

/// A home directory on disk.
struct Home {
    folder: tempfile::TempDir,
    noted: Noted,
}

impl Home {
    fn new() -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
            noted: Noted::default(),
        }
    }

    fn config(&self) -> PathBuf {
        let folder = self.folder.path().join(".aliyun");
        std::fs::create_dir_all(&folder).unwrap();
        folder.join("config.json")
    }

    fn chain(&self) -> DefaultChain {
        let mut surroundings = testing::surroundings();
        let home = Some(self.folder.path().to_owned());
        surroundings.environment = Arc::new(MemoryEnvironment::default().home(home));
        surroundings.files = Arc::new(Disk);
        surroundings.notices = Arc::new(self.noted.clone());
        DefaultChain::builder().surroundings(surroundings).build()
    }

    fn client(&self, double: &Double, log: &Log) -> Client {
        let builder = client_of(double, log).credentials(self.chain());
        builder.build().unwrap()
    }
}

fn profile() -> String {
    serde_json::to_string_pretty(&serde_json::json!({"current": "default", "profiles": [{
        "name": "default", "mode": "StsToken", "access_key_id": "STS.NUtIssuedKey9xQ2",
        "access_key_secret": SECRET, "sts_token": TOKEN,
    }]}))
    .unwrap()
}

#[cfg(unix)]
fn set_mode(path: &Path, mode: u32) {
    use std::os::unix::fs::PermissionsExt as _;
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
}

#[cfg(unix)]
fn mode(path: &Path) -> u32 {
    use std::os::unix::fs::PermissionsExt as _;
    std::fs::metadata(path).unwrap().permissions().mode() & 0o777
}

#[cfg(unix)]
#[tokio::test(start_paused = true)]
async fn row_51_a_file_that_is_not_as_it_should_be_is_named_with_its_line() {
    let home = Home::new();
    let (double, log) = (Double::new([]), Log::default());
    let path = home.config();
    let shown = path.display().to_string();
    let whole = profile();
    // Cut anywhere: named with its place, and nothing is sent.
    for end in (1..whole.len()).step_by(7) {
        std::fs::write(&path, &whole.as_bytes()[..end]).unwrap();
        set_mode(&path, 0o600);
        run(
            &log,
            home.client(&double, &log).send(&ListThings::default()),
        )
        .await
        .failed()
        .attempts(0)
        .took(Duration::ZERO..=Duration::ZERO)
        .says([shown.as_str(), "line ", "column "]);
    }
    let broken: [(&[u8], &str); 3] = [
        (b"{\"profiles\": \"\xff\xfe\"}", "is not UTF-8"),
        (b"\xef\xbb\xbf[]", "is no JSON object"),
        (b"", "line 1"),
    ];
    for (content, says) in broken {
        std::fs::write(&path, content).unwrap();
        run(
            &log,
            home.client(&double, &log).send(&ListThings::default()),
        )
        .await
        .failed()
        .attempts(0)
        .says([shown.as_str(), says])
        .events([
            "ListThings: failed with credentials: misconfigured",
            "ListThings: gave up after 0 attempts: credentials: misconfigured",
        ]);
    }
    assert!(home.noted.warnings().is_empty());

    // One mebibyte is enough for anybody, and a folder is no file.
    std::fs::write(&path, vec![b' '; (1 << 20) + 1]).unwrap();
    let says = [shown.as_str(), "longer than 1 MiB"];
    let failed = run(
        &log,
        home.client(&double, &log).send(&ListThings::default()),
    )
    .await;
    failed.failed().attempts(0).says(says);
    std::fs::remove_file(&path).unwrap();
    std::fs::create_dir(&path).unwrap();
    let says = [shown.as_str(), "not a regular file"];
    let failed = run(
        &log,
        home.client(&double, &log).send(&ListThings::default()),
    )
    .await;
    failed.failed().attempts(0).says(says);
    std::fs::remove_dir(&path).unwrap();

    // Others may read it, and it is behind a link: it is used, with one warning.
    let real = home.folder.path().join("elsewhere.json");
    std::fs::write(&real, &whole).unwrap();
    set_mode(&real, 0o644);
    std::os::unix::fs::symlink(&real, &path).unwrap();
    double.push([Reply::ok(), Reply::ok()]);
    let client = home.client(&double, &log);
    for _ in 0..2 {
        let good = run(&log, client.send(&ListThings::default())).await;
        good.succeeded().attempts(1);
    }
    let warnings = home.noted.warnings();
    assert_eq!(warnings.len(), 1, "{warnings:?}");
    assert!(warnings[0].contains("may be read by others") && warnings[0].contains("chmod 600"));
    warnings.iter().for_each(|text| assert_clean(text));

    // What is written goes through the link, in one step, for the owner only; nothing is left beside it.
    Disk.replace(&path, b"{}").unwrap();
    assert_eq!(std::fs::read(&real).unwrap(), b"{}");
    assert_eq!(mode(&real), 0o600);
    assert!(std::fs::symlink_metadata(&path).unwrap().is_symlink());
    set_mode(&real, 0o400);
    Disk.replace(&path, b"{ }").unwrap();
    assert_eq!(mode(&real), 0o400, "the stricter mode is kept");
    let new = home.folder.path().join("new.json");
    Disk.replace(&new, b"{}").unwrap();
    assert_eq!(mode(&new), 0o600);
    let mut left: Vec<String> = std::fs::read_dir(home.folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    left.sort();
    assert_eq!(left, [".aliyun", "elsewhere.json", "new.json"]);
}
