// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeImageSupportInstanceTypes`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Describes image support instance types.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeImageSupportInstanceTypes)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMTER_400, errors::INVALID_INSTANCE_TYPE_VALUE_NOT_SUPPORTED,
        errors::INVALID_USAGE, errors::INVALID_IMAGE_ID_NOT_FOUND,
    )
)]
pub struct DescribeImageSupportInstanceTypes {
    /// Action type, for example `CreateEcs`.
    pub action_type: Option<String>,
    /// Filter: at most 10 items.
    #[rpc(dotted, max_len = 10)]
    pub filter: Vec<Filter>,
    /// Image id, for example `m-o6w3gy99qf89rkga****`.
    pub image_id: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Filter.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Filter {
    /// Key, for example `imageId`.
    pub key: Option<String>,
    /// Value, for example `m-o6w3gy99qf89rkga****`.
    pub value: Option<String>,
}

/// Answer of [`DescribeImageSupportInstanceTypes`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeImageSupportInstanceTypesResponse {
    /// Image id, for example `m-o6w3gy99qf89rkga****`.
    pub image_id: String,
    /// Instance types.
    #[rpc(wrapper = "InstanceType")]
    pub instance_types: Vec<InstanceType>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: String,
    /// Id of the request.
    pub request_id: String,
}

/// Instance type.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct InstanceType {
    /// CPU core count.
    pub cpu_core_count: Option<i64>,
    /// Instance type family.
    pub instance_type_family: String,
    /// Instance type id.
    pub instance_type_id: String,
    /// Memory size.
    pub memory_size: Option<f64>,
}
