use aliyun_rpc_core::RpcEnum;

/// From where a host can be called.
#[derive(Clone, Debug, PartialEq, Eq, RpcEnum)]
#[non_exhaustive]
pub enum EndpointType {
    /// From the internet.
    #[rpc(name = "openAPI")]
    OpenApi,
    /// From the vendor's own networks.
    #[rpc(name = "innerAPI")]
    InnerApi,
    /// A kind that this version does not know.
    Unknown(String),
}
