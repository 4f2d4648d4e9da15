<?php
/**
 * Plugin Name:       Clinic Content
 * Description:       Shows patient-education articles of a ClinicContent library: a shortcode, a block, and addresses that are pasted into a post.
 * Version:           1.0.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       clinic-content
 *
 * @package ClinicContent
 */

defined( 'ABSPATH' ) || exit;

const CLINIC_CONTENT_OPTION = 'clinic_content';

// A slug, or the id of a section; a tag such as es-MX; the name of a clinic, which stands in addresses.
const CLINIC_CONTENT_NAME     = '/^[a-z0-9]+(-[a-z0-9]+)*$/D';
const CLINIC_CONTENT_LANGUAGE = '/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/D';
const CLINIC_CONTENT_CLINIC   = '/^[A-Za-z0-9._~-]*$/D';

/**
 * The settings: the address of the library without a slash at its end, and the name of a clinic. Both may be empty.
 */
function clinic_content_settings() {
	return wp_parse_args( get_option( CLINIC_CONTENT_OPTION, array() ), array( 'library' => '', 'clinic' => '' ) );
}

/**
 * An address as it is stored; null for one that is no library's.
 *
 * @param mixed $address What somebody wrote.
 */
function clinic_content_sanitize_library( $address ) {
	$address = is_string( $address ) ? untrailingslashit( esc_url_raw( trim( $address ), array( 'https', 'http' ) ) ) : '';
	$parts   = wp_parse_url( $address );
	return empty( $parts['host'] ) || array_diff_key( $parts, array_flip( array( 'scheme', 'host', 'port', 'path' ) ) ) ? null : $address;
}

/**
 * The settings as they are stored. What is wrong is left as it was, and said.
 *
 * @param mixed $input What the form sent.
 */
function clinic_content_sanitize_settings( $input ) {
	$settings = clinic_content_settings();
	$input    = is_array( $input ) ? $input : array();
	$library  = isset( $input['library'] ) ? $input['library'] : '';
	$address  = clinic_content_sanitize_library( $library );
	if ( null === $address && '' !== $library ) {
		add_settings_error( CLINIC_CONTENT_OPTION, 'library', __( 'The address of the library must begin with https:// or http:// and have no query, such as https://clinic.example/health.', 'clinic-content' ) );
	} else {
		$settings['library'] = (string) $address;
	}

	$clinic = isset( $input['clinic'] ) && is_string( $input['clinic'] ) ? trim( $input['clinic'] ) : '';
	if ( preg_match( CLINIC_CONTENT_CLINIC, $clinic ) ) {
		$settings['clinic'] = $clinic;
	} else {
		add_settings_error( CLINIC_CONTENT_OPTION, 'clinic', __( 'The name of a clinic has only letters, digits and the characters - _ . ~', 'clinic-content' ) );
	}

	return $settings;
}

/**
 * The HTML of an article: the element that the library's script fills, with a link in it for when that cannot be.
 *
 * @param mixed $atts The attributes of the shortcode or of the block.
 */
function clinic_content_render( $atts ) {
	$settings = clinic_content_settings();
	$atts     = shortcode_atts(
		array(
			'slug'          => '',
			'title'         => '',
			'language'      => '',
			'section'       => '',
			'clinic'        => $settings['clinic'],
			'heading_level' => '',
			'theme'         => '',
		),
		array_map( 'strval', array_filter( is_array( $atts ) ? $atts : array(), 'is_scalar' ) ),
		'clinic_article'
	);
	$slug     = strtolower( trim( $atts['slug'] ) );
	$errors   = array();
	if ( '' === $settings['library'] ) {
		$errors[] = __( 'Set the address of the library under Settings, Clinic Content.', 'clinic-content' );
	}

	if ( ! preg_match( CLINIC_CONTENT_NAME, $slug ) ) {
		$errors[] = __( 'Set slug to the last part of an article\'s address, such as back-spasms.', 'clinic-content' );
	}

	foreach ( array( 'section' => CLINIC_CONTENT_NAME, 'language' => CLINIC_CONTENT_LANGUAGE, 'clinic' => CLINIC_CONTENT_CLINIC, 'heading_level' => '/^[1-6]$/D', 'theme' => '/^(light|dark)$/D' ) as $name => $pattern ) {
		if ( '' !== $atts[ $name ] && ! preg_match( $pattern, $atts[ $name ] ) ) {
			/* translators: %s: the name of an attribute, such as language. */
			$errors[] = sprintf( __( '%s has a value that cannot be used.', 'clinic-content' ), $name );
		}
	}

	if ( $errors ) {
		// Who reads the page can do nothing about it.
		return current_user_can( 'edit_posts' ) ? '<p><strong>Clinic Content:</strong> ' . esc_html( implode( ' ', $errors ) ) . '</p>' : '';
	}

	$page  = $settings['library'] . ( '' === $atts['language'] ? '' : '/' . $atts['language'] ) . '/' . $slug;
	$href  = $page . ( '' === $atts['clinic'] ? '' : '?clinic=' . rawurlencode( $atts['clinic'] ) ) . ( '' === $atts['section'] ? '' : '#' . $atts['section'] );
	$title = '' === $atts['title'] ? ucfirst( str_replace( '-', ' ', $slug ) ) : $atts['title'];
	$link  = sprintf( '<a href="%s">%s</a>', esc_url( $href ), esc_html( $title ) );
	if ( is_feed() ) {
		return '<p>' . $link . '</p>';
	}

	wp_enqueue_script( 'clinic-content' );

	// Without a language, that of this site where the library has it. The room that the style keeps is what spares readers a page that jumps.
	$attributes = array(
		'src'           => esc_url( $page ),
		'lang'          => '' === $atts['language'] ? get_bloginfo( 'language' ) : $atts['language'],
		'section'       => $atts['section'],
		'clinic'        => $atts['clinic'],
		'heading-level' => $atts['heading_level'],
		'theme'         => $atts['theme'],
		'style'         => 'display: block; min-height: 100vh',
	);
	$html       = '<clinic-article';
	foreach ( array_filter( $attributes, 'strlen' ) as $name => $value ) {
		$html .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}

	return $html . '>' . $link . '</clinic-article>';
}

/**
 * The HTML of a block.
 *
 * @param array $attributes The attributes of the block.
 */
function clinic_content_render_block( $attributes ) {
	if ( isset( $attributes['headingLevel'] ) ) {
		$attributes['heading_level'] = $attributes['headingLevel'];
	}

	$html = clinic_content_render( $attributes );
	return '' === $html ? '' : sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), $html );
}

add_action(
	'init',
	function () {
		load_plugin_textdomain( 'clinic-content', false, dirname( plugin_basename( __FILE__ ) ) . '/languages' );
		add_shortcode( 'clinic_article', 'clinic_content_render' );

		wp_register_script( 'clinic-content-editor', false, array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element' ), '1.0.0', true );
		wp_add_inline_script( 'clinic-content-editor', clinic_content_editor_script() );
		register_block_type(
			'clinic-content/article',
			array(
				'api_version'           => 2,
				'title'                 => __( 'Clinic article', 'clinic-content' ),
				'description'           => __( 'A patient-education article of your library.', 'clinic-content' ),
				'category'              => 'embed',
				'icon'                  => 'heart',
				'attributes'            => array_fill_keys( array( 'slug', 'title', 'language', 'section', 'clinic', 'headingLevel', 'theme' ), array( 'type' => 'string' ) ),
				'supports'              => array( 'align' => array( 'wide', 'full' ), 'html' => false, 'spacing' => array( 'margin' => true ) ),
				'editor_script_handles' => array( 'clinic-content-editor' ),
				'render_callback'       => 'clinic_content_render_block',
			)
		);

		$library = clinic_content_settings()['library'];
		if ( '' !== $library ) {
			wp_register_script( 'clinic-content', $library . '/embed.js', array(), null, true ); // phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion
			wp_oembed_add_provider( set_url_scheme( $library, 'http' ) . '/*', $library . '/oembed' ); // WordPress takes http for both.
		}
	}
);

// The library's script is a module. WordPress has had a way of its own to say so since 6.5.
add_filter(
	'script_loader_tag',
	function ( $tag, $handle, $src ) {
		return 'clinic-content' === $handle ? sprintf( "<script type=\"module\" src=\"%s\"></script>\n", esc_url( $src ) ) : $tag; // phpcs:ignore WordPress.WP.EnqueuedResources.NonEnqueuedScript
	},
	10,
	3
);

// A frame of the library is as tall as its article, where WordPress ends at 1000 pixels, and no wider than its column.
add_filter(
	'embed_oembed_html',
	function ( $html, $url ) {
		$library = clinic_content_settings()['library'];
		if ( '' !== $library && 0 === stripos( set_url_scheme( $url, 'https' ), set_url_scheme( $library . '/', 'https' ) ) && ! wp_script_is( 'clinic-content-frames' ) ) {
			$frames = 'iframe.wp-embedded-content[src^="' . $library . '/"]';
			wp_register_script( 'clinic-content-frames', false, array( 'wp-embed' ), '1.0.0', true );
			wp_add_inline_script( 'clinic-content-frames', sprintf( 'addEventListener("message",({source,data})=>{if(data&&data.message==="height"&&data.value>0){for(const frame of document.querySelectorAll(%s)){if(frame.contentWindow===source){frame.height=Math.min(Math.ceil(data.value),30000)}}}});', wp_json_encode( $frames ) ) );
			wp_enqueue_script( 'clinic-content-frames' );
			wp_register_style( 'clinic-content', false, array(), '1.0.0' );
			wp_add_inline_style( 'clinic-content', $frames . '{width:100%;max-width:100%;min-height:100vh}' );
			wp_enqueue_style( 'clinic-content' );
		}

		return $html;
	},
	10,
	2
);

add_action(
	'admin_init',
	function () {
		register_setting( 'clinic_content', CLINIC_CONTENT_OPTION, array( 'type' => 'array', 'sanitize_callback' => 'clinic_content_sanitize_settings' ) );
		add_settings_section( 'clinic_content', '', '__return_null', 'clinic_content' );
		$fields = array(
			'library' => array( __( 'Address of the library', 'clinic-content' ), 'url', __( 'Where its list of articles is, such as https://clinic.example/health.', 'clinic-content' ) ),
			'clinic'  => array( __( 'Clinic', 'clinic-content' ), 'text', __( 'The name of your clinic in a library that serves several. Leave it empty for the library\'s own.', 'clinic-content' ) ),
		);
		foreach ( $fields as $name => list( $label, $type, $description ) ) {
			add_settings_field(
				'clinic_content_' . $name,
				$label,
				function () use ( $name, $type, $description ) {
					printf(
						'<input type="%1$s" class="regular-text" id="clinic_content_%2$s" name="%3$s[%2$s]" value="%4$s" aria-describedby="clinic_content_%2$s_description"><p class="description" id="clinic_content_%2$s_description">%5$s</p>',
						esc_attr( $type ),
						esc_attr( $name ),
						esc_attr( CLINIC_CONTENT_OPTION ),
						esc_attr( clinic_content_settings()[ $name ] ),
						esc_html( $description )
					);
				},
				'clinic_content',
				'clinic_content',
				array( 'label_for' => 'clinic_content_' . $name )
			);
		}
	}
);

add_action(
	'admin_menu',
	function () {
		add_options_page( __( 'Clinic Content', 'clinic-content' ), __( 'Clinic Content', 'clinic-content' ), 'manage_options', 'clinic_content', 'clinic_content_settings_page' );
	}
);

/**
 * The page of settings.
 */
function clinic_content_settings_page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}

	echo '<div class="wrap"><h1>' . esc_html( get_admin_page_title() ) . '</h1><form action="options.php" method="post">';
	settings_fields( 'clinic_content' );
	do_settings_sections( 'clinic_content' );
	submit_button();
	echo '</form><p>' . esc_html__( 'To show an article, use the block "Clinic article", or write:', 'clinic-content' ) . ' <code>[clinic_article slug="back-spasms"]</code></p></div>';
}

add_filter(
	'plugin_action_links_' . plugin_basename( __FILE__ ),
	function ( $links ) {
		$links[] = sprintf( '<a href="%s">%s</a>', esc_url( admin_url( 'options-general.php?page=clinic_content' ) ), esc_html__( 'Settings', 'clinic-content' ) );
		return $links;
	}
);

register_uninstall_hook( __FILE__, 'clinic_content_uninstall' );

/**
 * Leaves nothing behind.
 */
function clinic_content_uninstall() {
	$sites = is_multisite() ? get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) : array();
	foreach ( $sites as $site ) {
		delete_blog_option( $site, CLINIC_CONTENT_OPTION );
	}

	delete_option( CLINIC_CONTENT_OPTION );
}

/**
 * The script of the block in the editor: fields for what it shows. Its words are translated here.
 */
function clinic_content_editor_script() {
	$words = array(
		'title'        => __( 'Clinic article', 'clinic-content' ),
		'instructions' => __( 'Readers see the article here, with the name and the phone number of your clinic.', 'clinic-content' ),
		'settings'     => __( 'Article', 'clinic-content' ),
		'fields'       => array(
			'slug'     => array( __( 'Article', 'clinic-content' ), __( 'The last part of its address, such as back-spasms.', 'clinic-content' ) ),
			'title'    => array( __( 'Text of the link', 'clinic-content' ), __( 'Shown until the article is there, and when it cannot be had.', 'clinic-content' ) ),
			'language' => array( __( 'Language', 'clinic-content' ), __( 'Such as es. Without one, that of this site.', 'clinic-content' ) ),
			'section'  => array( __( 'Section', 'clinic-content' ), __( 'The id of a section, to show it alone.', 'clinic-content' ) ),
			'clinic'   => array( __( 'Clinic', 'clinic-content' ), __( 'Without one, that of the settings.', 'clinic-content' ) ),
		),
		'choices'      => array(
			'headingLevel' => array( __( 'Level of the first heading', 'clinic-content' ), array( '' => '2', '1' => '1', '3' => '3', '4' => '4', '5' => '5', '6' => '6' ) ),
			'theme'        => array( __( 'Colors', 'clinic-content' ), array( '' => __( 'As the page', 'clinic-content' ), 'light' => __( 'Light', 'clinic-content' ), 'dark' => __( 'Dark', 'clinic-content' ) ) ),
		),
	);
	$script = <<<'JS'
( ( { blocks, blockEditor, components, element: { createElement } }, words ) => blocks.registerBlockType( 'clinic-content/article', {
	edit( { attributes, setAttributes } ) {
		const field = ( name ) => ( {
			key: name,
			label: ( words.fields[ name ] || words.choices[ name ] )[ 0 ],
			value: attributes[ name ] || '',
			onChange: ( value ) => setAttributes( { [ name ]: value || undefined } ),
		} );
		const text = ( name ) => createElement( components.TextControl, { ...field( name ), help: words.fields[ name ][ 1 ] } );
		const choice = ( name ) => createElement( components.SelectControl, { ...field( name ), options: Object.entries( words.choices[ name ][ 1 ] ).map( ( [ value, label ] ) => ( { value, label } ) ) } );
		return createElement( 'div', blockEditor.useBlockProps(),
			createElement( components.Placeholder, { icon: 'heart', label: words.title, instructions: words.instructions }, text( 'slug' ) ),
			createElement( blockEditor.InspectorControls, null,
				createElement( components.PanelBody, { title: words.settings }, [ 'title', 'language', 'section', 'clinic' ].map( text ), [ 'headingLevel', 'theme' ].map( choice ) ) ) );
	},
	save: () => null,
} ) )
JS;
	return $script . '( window.wp, ' . wp_json_encode( $words ) . ' );';
}
