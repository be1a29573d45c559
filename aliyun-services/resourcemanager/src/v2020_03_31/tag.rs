use aliyun_rpc_core::RpcParams;

/// A tag to set or to look for.
#[derive(Clone, Debug, Default, PartialEq, Eq, RpcParams)]
pub struct Tag {
    /// The tag's key.
    pub key: Option<String>,
    /// The tag's value.
    pub value: Option<String>,
}
