// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeMonitorGroupInstanceAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes monitor group instance attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeMonitorGroupInstanceAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total,
        size = page_size,
        items = resources,
        item = Resource
    ),
    errors(
        errors::S_206, errors::PARAMETER_INVALID, errors::ACCESS_DENIED_EXCEPTION,
        errors::LIMIT_EXCEEDED, errors::ACCESS_FORBIDDEN, errors::RESOURCE_NOT_FOUND,
        errors::S_406, errors::S_409, errors::THROTTLI_NG_EXCEPTION, errors::INTERNAL_ERROR,
        errors::S_503,
    )
)]
pub struct DescribeMonitorGroupInstanceAttribute {
    /// Category, for example `ecs`.
    pub category: Option<String>,
    /// Group id, for example `123456`.
    pub group_id: i64,
    /// Instance ids, for example `i-m5e0k0bexac8tykr****`.
    pub instance_ids: Option<String>,
    /// Keyword, for example `portal`.
    pub keyword: Option<String>,
    /// Number of the page, from 1.
    pub page_number: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
    /// Total, for example `true`.
    pub total: Option<bool>,
}

/// Answer of [`DescribeMonitorGroupInstanceAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeMonitorGroupInstanceAttributeResponse {
    /// Code, for example `200`.
    pub code: Option<i64>,
    /// Message, for example `The specified resource is not found.`.
    pub message: String,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Resources.
    #[rpc(wrapper = "Resource")]
    pub resources: Vec<Resource>,
    /// Success, for example `true`.
    pub success: Option<bool>,
    /// Total, for example `12`.
    pub total: Option<i64>,
}

/// Resource.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Resource {
    /// Category.
    pub category: String,
    /// Desc.
    pub desc: String,
    /// Dimension.
    pub dimension: String,
    /// Instance id.
    pub instance_id: String,
    /// Instance name.
    pub instance_name: String,
    /// Network type.
    pub network_type: String,
    /// Region.
    pub region: Option<Region>,
    /// Tags.
    #[rpc(wrapper = "Tag")]
    pub tags: Vec<Tag>,
    /// VPC.
    pub vpc: Option<Vpc>,
}

/// Region.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Region {
    /// Availability zone.
    pub availability_zone: String,
    /// Region id.
    pub region_id: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Tag {
    /// Key.
    pub key: String,
    /// Value.
    pub value: String,
}

/// VPC.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Vpc {
    /// VPC instance id.
    pub vpc_instance_id: String,
    /// Vswitch instance id.
    pub vswitch_instance_id: String,
}
