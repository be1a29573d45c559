//! What the sources that are renewed have in common: a name on all they give, and the end of their builders.

use std::future::Future;

use aliyun_rpc_core::credentials::{Credentials, CredentialsError};

/// What a source fetched, under its name.
pub(crate) async fn named<F>(
    name: &'static str,
    fetched: F,
) -> Result<Credentials, CredentialsError>
where
    F: Future<Output = Result<Credentials, CredentialsError>>,
{
    match fetched.await {
        Ok(credentials) => Ok(credentials.from_source(name)),
        Err(error) => Err(error.of(name)),
    }
}

/// The methods that end each builder of a source: its fields `windows` and `surroundings` (those of its part `$part`, if
/// there is one), and what keeps the source that its method `loader` makes.
macro_rules! renewed {
    ($source:ident $(, $part:ident)?) => {
        /// How long before their end credentials are renewed.
        pub const fn windows(mut self, windows: crate::refreshing::Windows) -> Self {
            self$(.$part)?.windows = windows;
            self
        }

        /// Looks at these surroundings; at those of the process otherwise.
        pub fn surroundings(mut self, surroundings: &crate::Surroundings) -> Self {
            self$(.$part)?.surroundings = Some(surroundings.clone());
            self
        }

        /// The source, keeping its credentials and renewing them in time.
        ///
        /// # Errors
        /// See [`loader`](Self::loader).
        pub fn build(
            mut self,
        ) -> Result<crate::Refreshing<$source>, aliyun_rpc_core::credentials::CredentialsError> {
            let surroundings = (self$(.$part)?.surroundings)
                .get_or_insert_with(crate::Surroundings::system)
                .clone();
            let windows = self$(.$part)?.windows;
            let loader = self.loader()?;
            Ok(crate::Refreshing::with_windows(loader, windows, &surroundings))
        }
    };
}

pub(crate) use renewed;
