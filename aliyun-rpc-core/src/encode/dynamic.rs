//! Parameters that are known only at run time.

use std::fmt;

use serde_json::Value;

use crate::descriptor::Place;

/// Parameters of an operation that nobody has written as a struct: names and JSON values, in order.
///
/// Lists and objects are flattened (`Name.1`, `Name.Key`); give JSON text as a string. `null` is not sent.
///
/// ```
/// use aliyun_rpc_core::descriptor::{BodyStyle, Method, Place};
/// use aliyun_rpc_core::encode::{Dynamic, Encoded, Operation};
///
/// let mut params = Dynamic::new();
/// params.push("ResourceTypes", vec!["ACS::ECS::Instance"], Place::Query);
/// params.push("MaxResults", 20, Place::Query);
/// let operation = Operation {
///     product: "Config",
///     version: "2019-01-08",
///     name: "ListDiscoveredResources",
///     method: Method::Post,
///     body: BodyStyle::Form,
///     anonymous: false,
/// };
/// let encoded = Encoded::dynamic(operation, &params)?;
/// let pairs: Vec<_> = encoded.pairs(Place::Query).collect();
/// assert_eq!(pairs, [("MaxResults", "20"), ("ResourceTypes.1", "ACS::ECS::Instance")]);
/// # Ok::<(), aliyun_rpc_core::sign::BuildError>(())
/// ```
#[derive(Clone, Default)]
pub struct Dynamic {
    params: Vec<Named>,
}

/// One parameter.
#[derive(Clone)]
pub(super) struct Named {
    pub(super) name: String,
    pub(super) value: Value,
    pub(super) place: Place,
    /// Whether it may have the name of a common parameter.
    pub(super) own: bool,
}

impl Dynamic {
    /// No parameters.
    #[must_use]
    pub const fn new() -> Self {
        Self { params: Vec::new() }
    }

    /// Adds a parameter. [`Place::Host`] takes a region text, which picks the endpoint and is not sent.
    pub fn push(&mut self, name: impl Into<String>, value: impl Into<Value>, place: Place) {
        self.params.push(Named {
            name: name.into(),
            value: value.into(),
            place,
            own: false,
        });
    }

    /// Adds a parameter of the operation's own that may have the name of a common one, `Version` for instance. Such a name
    /// needs signature V3, where the common ones are headers.
    pub fn push_own(&mut self, name: impl Into<String>, value: impl Into<Value>, place: Place) {
        self.push(name, value, place);
        if let Some(param) = self.params.last_mut() {
            param.own = true;
        }
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &Named> {
        self.params.iter()
    }
}

/// `Debug` shows names only: values may be secret.
impl fmt::Debug for Dynamic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list()
            .entries(self.params.iter().map(|param| &param.name))
            .finish()
    }
}
