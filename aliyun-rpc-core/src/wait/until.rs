//! What is waited for.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use super::Outcome;
use crate::action::RpcAction;
use crate::descriptor::Waiter;

/// What a wait waits for: a constant of the operation, or a function of its answer.
///
/// ```
/// # use aliyun_rpc_core::{Client, RpcAction, RpcResponse};
/// use aliyun_rpc_core::wait::{Outcome, Until};
///
/// # #[derive(Clone, Debug, Default, RpcAction)]
/// # #[rpc_action(product = "Config", version = "2019-01-08")]
/// # pub struct ListConfigRules {}
/// # #[derive(Clone, Debug, Default, RpcResponse)]
/// # pub struct ListConfigRulesResponse {
/// #     pub total_count: i64,
/// # }
/// # tokio::runtime::Builder::new_current_thread().enable_time().start_paused(true).build().unwrap().block_on(async {
/// # let (client, mock) = Client::mock();
/// # mock.on::<ListConfigRules>()
/// #     .reply_json(serde_json::json!({"TotalCount": 1}))
/// #     .reply_json(serde_json::json!({"TotalCount": 2}));
/// let two_rules = Until::new("two rules", |answer: &ListConfigRulesResponse| {
///     if answer.total_count >= 2 { Outcome::Done } else { Outcome::Wait }
/// });
/// let rules = client.wait(ListConfigRules::new(), two_rules).await?;
/// assert_eq!(rules.total_count, 2);
/// # Ok::<(), aliyun_rpc_core::Error>(())
/// # }).unwrap();
/// ```
pub struct Until<A: RpcAction> {
    by: By<A>,
}

enum By<A: RpcAction> {
    /// The waiter of the description at this place.
    Declared(usize),
    /// A function of the answer.
    Own {
        name: Cow<'static, str>,
        judge: Arc<Judge<A>>,
    },
}

type Judge<A> = dyn Fn(&<A as RpcAction>::Response) -> Outcome + Send + Sync;

impl<A: RpcAction> Until<A> {
    /// Waits until a function of the answer says so. The name is for errors.
    pub fn new(
        name: impl Into<Cow<'static, str>>,
        judge: impl Fn(&A::Response) -> Outcome + Send + Sync + 'static,
    ) -> Self {
        Self {
            by: By::Own {
                name: name.into(),
                judge: Arc::new(judge),
            },
        }
    }

    /// The waiter at this place of [`Action::waiters`](crate::Action::waiters). The derive writes a constant for each.
    ///
    /// There is nothing to wait for at a place where no waiter stands: such a wait ends at its deadline.
    #[must_use]
    pub const fn declared(index: usize) -> Self {
        Self {
            by: By::Declared(index),
        }
    }

    /// The rule of the wait, and its name.
    pub(super) fn rule(&self) -> (Waiter, String) {
        match &self.by {
            By::Declared(i) => {
                let declared = A::ACTION.waiters.get(*i);
                let waiter = declared.copied().unwrap_or(Waiter::EMPTY);
                (waiter, waiter.name.to_owned())
            }
            By::Own { name, .. } => (Waiter::EMPTY, name.clone().into_owned()),
        }
    }

    /// What one's own function says of an answer, if there is one.
    pub(super) fn judge(&self, answer: &A::Response) -> Option<Outcome> {
        match &self.by {
            By::Declared(_) => None,
            By::Own { judge, .. } => Some(judge(answer)),
        }
    }
}

impl<A: RpcAction> Clone for Until<A> {
    fn clone(&self) -> Self {
        Self {
            by: match &self.by {
                By::Declared(i) => By::Declared(*i),
                By::Own { name, judge } => By::Own {
                    name: name.clone(),
                    judge: Arc::clone(judge),
                },
            },
        }
    }
}

impl<A: RpcAction> fmt::Debug for Until<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Until").field(&self.rule().1).finish()
    }
}
