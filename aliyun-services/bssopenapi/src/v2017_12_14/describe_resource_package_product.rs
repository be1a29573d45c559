// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeResourcePackageProduct`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes resource package product.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/DescribeResourcePackageProduct)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2017-12-14",
    endpoints = super::ENDPOINTS,
    errors(
        errors::NOT_APPLICABLE, errors::NOT_AUTHORIZED, errors::MISSING_PARAMETER,
        errors::INVALID_PARAMETER, errors::INVALID_OWNER, errors::PRODUCT_CODE_MISSING,
        errors::PRODUCT_NOT_SUPPORTED, errors::INTERNAL_ERROR_500,
    )
)]
pub struct DescribeResourcePackageProduct {
    /// Product code, for example `ossbag`.
    pub product_code: String,
}

/// Answer of [`DescribeResourcePackageProduct`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeResourcePackageProductResponse {
    /// Code, for example `Success`.
    pub code: String,
    /// Data.
    pub data: Option<Data>,
    /// Message, for example `Successful!`.
    pub message: String,
    /// Order id, for example `72353765387`.
    pub order_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Resource packages.
    #[rpc(wrapper = "ResourcePackage")]
    pub resource_packages: Vec<ResourcePackage>,
}

/// Resource package.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ResourcePackage {
    /// Name, for example `Object Storage Service (OSS) resource plan (monthly)`.
    pub name: String,
    /// Package types.
    #[rpc(wrapper = "PackageType")]
    pub package_types: Vec<PackageType>,
    /// Product code, for example `ossbag`.
    pub product_code: String,
    /// Product type, for example `ossbag`.
    pub product_type: String,
}

/// Package type.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PackageType {
    /// Code, for example `FPT_ossbag_deadlineAcc_CdnOut_common_sz`.
    pub code: String,
    /// Name, for example `Back-to-origin traffic plan - China (Shenzhen)`.
    pub name: String,
    /// Properties.
    #[rpc(wrapper = "Property")]
    pub properties: Vec<Property>,
    /// Specifications.
    #[rpc(wrapper = "Specification")]
    pub specifications: Vec<Specification>,
}

/// Property.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Property {
    /// Name, for example `region`.
    pub name: String,
    /// Value, for example `cn-shenzhen`.
    pub value: String,
}

/// Specification.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Specification {
    /// Available durations.
    #[rpc(wrapper = "AvailableDuration")]
    pub available_durations: Vec<AvailableDuration>,
    /// Name, for example `1TB`.
    pub name: String,
    /// Value, for example `1024`.
    pub value: String,
}

/// Available duration.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AvailableDuration {
    /// Name, for example `6 Month`.
    pub name: String,
    /// Unit, for example `Month`.
    pub unit: String,
    /// Value, for example `6`.
    pub value: Option<i64>,
}
