//! The workspace in the target directory where the packages and a program for each are built.

use std::fs;
use std::path::{Path, PathBuf};

use crate::cargo::{self, Cost, Profile};

/// A package, and a program that makes one call with it.
pub(crate) struct Peer {
    pub(crate) package: &'static str,
    /// The program's own package.
    pub(crate) program: &'static str,
    pub(crate) call: &'static str,
    /// In the package's source, what there is once for each operation.
    operation: Operation,
    /// `{root}` is the repository.
    dependencies: &'static str,
    source: &'static str,
}

/// How operations are counted.
enum Operation {
    /// Derives of this trait in the repository's folder.
    Derived(&'static str, &'static str),
    /// As published: a version in a registry does not change.
    Known(u32),
}

impl Peer {
    pub(crate) fn operations(&self) -> f64 {
        match self.operation {
            Operation::Known(count) => f64::from(count),
            Operation::Derived(folder, text) => {
                f64::from(occurrences(&repository().join(folder), text))
            }
        }
    }
}

/// Both programs for Alibaba Cloud get the same TLS: `ali-acs` leaves it to its user.
pub(crate) static PEERS: [Peer; 3] = [
    Peer {
        package: "aliyun-ecs",
        program: "calls-aliyun-ecs",
        call: "DescribeInstances",
        operation: Operation::Derived("aliyun-services/ecs/src", ", RpcAction)]"),
        dependencies: "aliyun-ecs = { path = \"{root}/aliyun-services/ecs\" }\n\
             aliyun-rpc-core = { path = \"{root}/aliyun-rpc-core\" }\n\
             tokio = { version = \"1\", features = [\"macros\", \"rt\", \"time\"] }\n",
        source: r#"use aliyun_ecs::v2014_05_26::DescribeInstances;
use aliyun_rpc_core::{Client, Credentials};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::builder()
        .region("cn-hangzhou")
        .credentials(Credentials::new("id", "secret"))
        .build()?;
    let answer = client.send(&DescribeInstances::new()).await?;
    println!("{:?}", answer.total_count);
    Ok(())
}
"#,
    },
    Peer {
        package: "ali-acs",
        program: "calls-ali-acs",
        call: "DescribeInstances",
        operation: Operation::Known(358),
        dependencies: "ali-acs = { version = \"=0.8.0\", default-features = false, features = [\"ecs\"] }\n\
             reqwest = { version = \"0.13\", default-features = false, features = [\"rustls-no-provider\"] }\n\
             rustls = { version = \"0.23\", default-features = false, features = [\"ring\", \"std\", \"tls12\"] }\n\
             tokio = { version = \"1\", features = [\"macros\", \"rt\", \"time\"] }\n",
        source: r#"use ali_acs::ecs::{Connection, DescribeInstances, Endpoint};
use ali_acs::AccessKeySecret;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let connection = Connection::new(Endpoint::CnHangzhou, AccessKeySecret::new("id", "secret"));
    let answer = connection.describe_instances(DescribeInstances::new("cn-hangzhou")).await?;
    println!("{:?}", answer.total_count);
    Ok(())
}
"#,
    },
    Peer {
        package: "aws-sdk-sts",
        program: "calls-aws-sdk-sts",
        call: "GetCallerIdentity",
        operation: Operation::Known(11),
        dependencies: "aws-sdk-sts = \"1\"\n\
             tokio = { version = \"1\", features = [\"macros\", \"rt\", \"time\"] }\n",
        source: r#"use aws_sdk_sts::Client;
use aws_sdk_sts::config::{BehaviorVersion, Config, Credentials, Region};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let config = Config::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new("us-east-1"))
        .credentials_provider(Credentials::new("id", "secret", None, None, "program"))
        .build();
    let answer = Client::from_conf(config).get_caller_identity().send().await?;
    println!("{:?}", answer.account());
    Ok(())
}
"#,
    },
];

/// The workspace.
pub(crate) struct Scratch {
    root: PathBuf,
}

impl Scratch {
    /// Writes it, with the versions of the repository's lock file.
    pub(crate) fn create() -> Self {
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("compile");
        let lock = root.join("Cargo.lock");
        if !lock.exists() {
            write(&lock, &read(&repository().join("Cargo.lock")));
        }
        let members: Vec<String> = PEERS
            .iter()
            .map(|peer| format!("{:?}", peer.program))
            .collect();
        // Cargo's own profiles, as a user has them, but for the stripped binary.
        write(
            &root.join("Cargo.toml"),
            &format!(
                "[workspace]\nresolver = \"3\"\nmembers = [{}]\n[profile.release]\nstrip = true\n",
                members.join(", ")
            ),
        );
        for peer in &PEERS {
            let folder = root.join(peer.program);
            let dependencies = peer
                .dependencies
                .replace("{root}", &repository().display().to_string());
            write(
                &folder.join("Cargo.toml"),
                &format!(
                    "[package]\nname = {:?}\nversion = \"0.0.0\"\nedition = \"2024\"\n\
                     [dependencies]\n{dependencies}",
                    peer.program
                ),
            );
            write(&folder.join("src/main.rs"), peer.source);
        }
        Self { root }
    }

    /// Builds what is not built yet.
    pub(crate) fn build(&self, package: &str, profile: Profile) -> Cost {
        cargo::build(&self.root, package, profile)
    }

    /// Builds one package again, and nothing that it depends on: medians of some rounds.
    pub(crate) fn rebuild(&self, package: &str, profile: Profile, rounds: usize) -> Cost {
        let costs: Vec<Cost> = (0..rounds.max(1))
            .map(|_| {
                cargo::clean(&self.root, package, profile);
                self.build(package, profile)
            })
            .collect();
        Cost::median(&costs)
    }

    /// Builds a program again after a change of its source: medians of some rounds.
    pub(crate) fn relink(&self, program: &str, rounds: usize) -> Cost {
        self.build(program, Profile::Debug);
        let source = self.root.join(program).join("src/main.rs");
        let costs: Vec<Cost> = (0..rounds.max(1))
            .map(|_| {
                // A changed file, not only a changed date: dates have coarse clocks.
                write(&source, &format!("{}\n", read(&source)));
                self.build(program, Profile::Debug)
            })
            .collect();
        Cost::median(&costs)
    }

    /// Size of a program, built for release and stripped.
    pub(crate) fn binary(&self, program: &str) -> u64 {
        self.build(program, Profile::Release);
        size(&self.root.join("target/release").join(program))
    }

    /// Size of a package's library.
    pub(crate) fn rlib(&self, package: &str, profile: Profile) -> u64 {
        let prefix = format!("lib{}-", package.replace('-', "_"));
        let folder = self.root.join("target").join(profile.folder()).join("deps");
        let entries = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{folder:?}: {error}"));
        entries
            .filter_map(Result::ok)
            .map(|entry| entry.path())
            .filter(|path| {
                path.extension()
                    .is_some_and(|extension| extension == "rlib")
            })
            .filter(|path| {
                let name = path.file_name().unwrap_or_default().to_string_lossy();
                name.starts_with(&prefix)
            })
            .map(|path| size(&path))
            .max()
            .unwrap_or_default()
    }
}

fn repository() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_owned()
}

/// How often a text stands in the files of a folder.
fn occurrences(folder: &Path, text: &str) -> u32 {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{folder:?}: {error}"));
    entries
        .filter_map(Result::ok)
        .map(|entry| entry.path())
        .map(|path| {
            if path.is_dir() {
                occurrences(&path, text)
            } else {
                u32::try_from(read(&path).matches(text).count()).unwrap_or(u32::MAX)
            }
        })
        .sum()
}

fn size(path: &Path) -> u64 {
    fs::metadata(path).map_or(0, |metadata| metadata.len())
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{path:?}: {error}"))
}

fn write(path: &Path, text: &str) {
    let folder = path.parent().unwrap_or(path);
    let written = fs::create_dir_all(folder).and_then(|()| fs::write(path, text));
    written.unwrap_or_else(|error| panic!("{path:?}: {error}"));
}
