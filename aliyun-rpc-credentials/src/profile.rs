//! Profiles: named sources of credentials in files.

mod builder;
mod cli;
mod config;
mod file;
mod ini;
mod ini_file;
mod mode;
mod modes;
mod name;
mod roles;
mod section;
mod types;

use std::sync::Arc;

use aliyun_rpc_core::credentials::ProvideCredentials;

pub use builder::ProfileBuilder;
pub(crate) use cli::{CliFile, SWITCH};
pub use config::SourceConfig;
pub use file::ProfileCredentials;
pub(crate) use ini_file::IniFile;

/// What a profile describes.
pub(crate) struct Built {
    pub(crate) source: Arc<dyn ProvideCredentials>,
    /// Its credentials never change, except with the file.
    pub(crate) fixed: bool,
    /// The file holds a secret.
    pub(crate) secret: bool,
}

impl Built {
    /// Credentials that stand in the file.
    fn fixed(source: impl ProvideCredentials) -> Self {
        Self {
            source: Arc::new(source),
            fixed: true,
            secret: true,
        }
    }

    /// Credentials that are fetched with a secret of the file.
    fn with_secret(source: impl ProvideCredentials) -> Self {
        Self {
            source: Arc::new(source),
            fixed: false,
            secret: true,
        }
    }

    /// Credentials that are fetched without any secret of the file.
    fn without_secret(source: impl ProvideCredentials) -> Self {
        Self {
            source: Arc::new(source),
            fixed: false,
            secret: false,
        }
    }
}

/// What a profile needs that this build does not have.
#[cfg(not(all(feature = "external", feature = "rsa")))]
fn not_built(
    feature: &str,
    section: &section::Section,
) -> aliyun_rpc_core::credentials::CredentialsError {
    section::misconfigured(format!(
        "{} needs the feature `{feature}` of aliyun-rpc-credentials",
        section.described
    ))
}
